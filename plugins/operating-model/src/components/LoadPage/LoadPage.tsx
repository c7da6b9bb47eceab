import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { DecisionBeside } from '../DecisionPanel';
import { LoadingCards } from '../LoadingCards';
import { LoadProblem } from '../LoadProblem';
import { MapFilters, NoMatch, useMapQuery } from '../MapFilters';
import { NothingMapped } from '../NothingMapped';
import { SectionGrid } from '../SectionGrid';
import { isNobodyNamed } from './isNobodyNamed';
import { LoadSections } from './LoadSections';
import { PageFrame } from '../PageFrame';
import { withStaleMark } from '../StaleMark';

const FILTERS = ['model', 'area', 'party'] as const;

/** What each party carries, what stops without it, and what nobody carries. */
export const LoadPage = withStaleMark(function Page() {
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const { query, active, clear } = useMapQuery(FILTERS);
  const { answer, error, loading, refreshing, retry } = useLoaded(
    useCallback(() => api.getLoad(query), [api, query]),
  );
  return (
    <PageFrame part="load">
      <DecisionBeside>
        <SectionGrid>
          <MapFilters names={FILTERS} />
          {loading && <LoadingCards />}
          {error && !refreshing && (
            <LoadProblem
              error={error}
              retry={retry}
              reloads
              notFound={t('loadPage.notFound')}
            />
          )}
          {answer &&
            !error &&
            isNobodyNamed(answer) &&
            (active ? <NoMatch clear={clear} /> : <NothingMapped />)}
          {answer && !error && !isNobodyNamed(answer) && (
            <LoadSections load={answer} query={query} refreshing={refreshing} />
          )}
        </SectionGrid>
      </DecisionBeside>
    </PageFrame>
  );
}, 'page');
