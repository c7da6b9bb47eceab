import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { PersonAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { entityTitle } from '../../format/entityTitle';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { DecisionBeside } from '../DecisionPanel';
import { LoadingCards } from '../LoadingCards';
import { LoadProblem } from '../LoadProblem';
import { SectionGrid } from '../SectionGrid';
import { withStaleMark } from '../StaleMark';
import { PersonSections } from './PersonSections';

/** The tab of a person: on call now, next and where, the shifts that come, what the person decides, and what is due. */
export const PersonTab = withStaleMark(function Tab() {
  const { entity } = useEntity();
  const t = useTexts();
  const { answer, error, loading, retry } = usePerson(entity);
  const person = entityTitle(entity);
  return (
    <DecisionBeside>
      <SectionGrid>
        <Typography variant="h5" component="h2">
          {t('personTab.title', { person })}
        </Typography>
        {loading && <LoadingCards />}
        {error && (
          <LoadProblem
            error={error}
            retry={retry}
            reloads
            notFound={t('personTab.notFound')}
          />
        )}
        {answer && !error && <PersonSections person={answer} />}
      </SectionGrid>
    </DecisionBeside>
  );
});

function usePerson(entity: Entity) {
  const api = useApi(operatingModelApiRef);
  const entityRef = stringifyEntityRef(entity);
  return useLoaded<PersonAnswer>(
    useCallback(() => api.getPerson(entityRef), [api, entityRef]),
  );
}
