import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useModelAnswer } from '../../hooks/useModelAnswer';
import { useStale } from '../../hooks/useStale';
import { useTexts } from '../../hooks/useTexts';
import { EvaluationBar } from '../EvaluationBar';
import { LoadProblem } from '../LoadProblem';
import { LoadingCards } from '../LoadingCards';
import { ModelZone } from '../MessageText';
import { SectionGrid } from '../SectionGrid';
import { ModelSections } from './ModelSections';
import { withStaleMark } from '../StaleMark';

/** The page of an operating model. */
export const ModelTab = withStaleMark(function Tab() {
  const { entity } = useEntity();
  const state = useModelAnswer(stringifyEntityRef(entity));
  const stale = useStale(entity, state);
  const t = useTexts();
  const { answer, error, loading, retry } = state;
  return (
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
          <ModelSections model={answer} />
        </ModelZone>
      )}
    </SectionGrid>
  );
});
