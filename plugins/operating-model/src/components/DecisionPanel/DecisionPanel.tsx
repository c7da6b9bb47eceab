import { useApi } from '@backstage/core-plugin-api';
import Skeleton from '@material-ui/lab/Skeleton';
import { useCallback, useEffect, useRef } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useAnswer } from '../../hooks/useAnswer';
import { decisionKey } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { EvaluationBar } from '../EvaluationBar';
import { LoadProblem } from '../LoadProblem';
import { SidePanel } from '../SidePanel';
import { DecisionDetails } from './DecisionDetails';

/**
 * One decision with everything, beside the list that it was chosen from. Whoever has edited the model checks it again here, and
 * sees what is left to do.
 */
export function DecisionPanel(props: {
  /** Reference of the model. */
  model: string;
  id: string;
  onClose(): void;
  /** The model was evaluated anew: what stands beside the panel may be out of date. */
  onChange?(): void;
}) {
  const { model, id, onClose, onChange } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const state = useAnswer(
    useCallback(() => api.getDecision(model, id), [api, model, id]),
    useCallback(() => api.refreshEntity(model), [api, model]),
  );
  const { answer, error, loading, retry } = state;
  const version = answer && `${answer.evaluatedAt} ${answer.entityEtag}`;
  const shown = useRef<{ key: string; version?: string }>();
  useEffect(() => {
    const key = decisionKey(model, id);
    const before = shown.current;
    if (version !== undefined) {
      shown.current = { key, version };
      if (before?.key === key && before.version !== version) {
        onChange?.();
      }
    }
  }, [model, id, version, onChange]);

  return (
    <SidePanel
      title={answer?.question ?? t('decisionsPage.panel.label')}
      shows={decisionKey(model, id)}
      closeLabel={t('decisionsPage.panel.close')}
      onClose={onClose}
    >
      {answer && (
        <>
          <EvaluationBar state={state} stale={false} />
          <DecisionDetails decision={answer} />
        </>
      )}
      {!answer && error && (
        <LoadProblem
          error={error}
          retry={retry}
          reloads
          notFound={t('decisionsPage.panel.notFound')}
        />
      )}
      {loading && (
        <div role="status" aria-label={t('decisionsPage.panel.loading')}>
          <Skeleton variant="rect" height={240} />
        </div>
      )}
    </SidePanel>
  );
}
