import { useApi } from '@backstage/core-plugin-api';
import Skeleton from '@material-ui/lab/Skeleton';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { decisionKey } from '../../hooks/usePageLinks';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { LoadProblem } from '../LoadProblem';
import { SidePanel } from '../SidePanel';
import { DecisionDetails } from './DecisionDetails';

/** One decision with everything, beside the list that it was chosen from. */
export function DecisionPanel(props: {
  /** Reference of the model. */
  model: string;
  id: string;
  onClose(): void;
}) {
  const { model, id, onClose } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const { answer, error, retry } = useLoaded(
    useCallback(() => api.getDecision(model, id), [api, model, id]),
  );
  // The answer to the decision that was open before is not shown under the name of this one.
  const decision =
    answer?.id === id && answer.model.entityRef === model ? answer : undefined;
  return (
    <SidePanel
      title={decision?.question ?? t('decisionsPage.panel.label')}
      shows={decisionKey(model, id)}
      closeLabel={t('decisionsPage.panel.close')}
      onClose={onClose}
    >
      {decision && <DecisionDetails decision={decision} />}
      {!decision && error && (
        <LoadProblem
          error={error}
          retry={retry}
          notFound={t('decisionsPage.panel.notFound')}
        />
      )}
      {!decision && !error && (
        <div role="status" aria-label={t('decisionsPage.panel.loading')}>
          <Skeleton variant="rect" height={240} />
        </div>
      )}
    </SidePanel>
  );
}
