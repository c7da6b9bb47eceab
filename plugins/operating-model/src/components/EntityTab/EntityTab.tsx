import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useEntityAnswer } from '../../hooks/useEntityAnswer';
import { useStale } from '../../hooks/useStale';
import { useTexts } from '../../hooks/useTexts';
import { EvaluationBar } from '../EvaluationBar';
import { DecisionBeside } from '../DecisionPanel';
import { LoadProblem } from '../LoadProblem';
import { LoadingCards } from '../LoadingCards';
import { ModelZone } from '../MessageText';
import { SectionGrid } from '../SectionGrid';
import { EntitySections } from './EntitySections';
import { withStaleMark } from '../StaleMark';

/** The tab "Operating model" of an entity. */
export const EntityTab = withStaleMark(function Tab() {
  const { entity } = useEntity();
  const state = useEntityAnswer(stringifyEntityRef(entity));
  const stale = useStale(entity, state);
  const t = useTexts();
  const { answer, error, loading, retry } = state;
  return (
    <DecisionBeside>
      <SectionGrid>
        <EvaluationBar title={t('tab.title')} state={state} stale={stale} />
        {loading && <LoadingCards />}
        {!answer && error && (
          <LoadProblem
            error={error}
            retry={retry}
            reloads
            notFound={t('problem.notEvaluated')}
          />
        )}
        {answer && (
          <ModelZone timeZone={answer.timeZone}>
            <EntitySections answer={answer} entity={entity} />
          </ModelZone>
        )}
      </SectionGrid>
    </DecisionBeside>
  );
});
