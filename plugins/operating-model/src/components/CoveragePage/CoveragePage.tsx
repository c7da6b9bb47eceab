import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { LoadingCards } from '../LoadingCards';
import { LoadProblem, Outdated } from '../LoadProblem';
import { MapFilters, useMapQuery, type MapFilterName } from '../MapFilters';
import { SectionGrid } from '../SectionGrid';
import { CoverageSections } from './CoverageSections';
import { PageFrame } from '../PageFrame';
import { withStaleMark } from '../StaleMark';

const FILTERS: readonly MapFilterName[] = [
  'model',
  'areaKind',
  'party',
  'entityRef',
];

/** The part "Coverage": one look shows where ownership, handoff or cadence is unclear. */
export const CoveragePage = withStaleMark(function Page() {
  const { query, active, clear } = useMapQuery(FILTERS);
  const api = useApi(operatingModelApiRef);
  const links = usePageLinks();
  const t = useTexts();
  const { answer, error, loading, refreshing, retry } = useLoaded(
    useCallback(() => api.getCoverage(query), [api, query]),
  );
  const startAgain = active && (
    <Link to={links.coverage() ?? '.'}>{t('coveragePage.startAgain')}</Link>
  );
  return (
    <PageFrame part="coverage">
      <SectionGrid>
        <MapFilters names={FILTERS} />
        {loading && <LoadingCards />}
        {error && !answer && (
          <>
            <LoadProblem
              error={error}
              retry={retry}
              reloads
              notFound={t('coveragePage.notFound')}
            />
            {startAgain}
          </>
        )}
        {error && answer && !refreshing && (
          <Outdated error={error} action={startAgain} />
        )}
        {answer && (
          <CoverageSections
            coverage={answer}
            query={query}
            refreshing={refreshing}
            clear={active ? clear : undefined}
          />
        )}
      </SectionGrid>
    </PageFrame>
  );
}, 'page');
