import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Tooltip from '@material-ui/core/Tooltip';
import type { OffModelBody } from '@cloud-suite/backstage-plugin-operating-model-common';
import { operatingModelOffModelCreatePermission } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useState } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { reasonOf } from '../../format/reasonOf';
import { useTexts } from '../../hooks/useTexts';

type Step =
  | { step: 'idle' }
  | { step: 'recording' }
  | { step: 'recorded' }
  | { step: 'failed'; message: string };

/** Records the question, so that whoever keeps the model sees what it lacks. Says why where the reader may not. */
export function RecordQuestion(props: { question: OffModelBody }) {
  const { question } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const [state, setState] = useState<Step>({ step: 'idle' });
  const { loading, allowed } = usePermission({
    permission: operatingModelOffModelCreatePermission,
  });
  const denied = !loading && !allowed;
  // Stays focusable while it cannot be used, so that its reason can be read with the keyboard too.
  const blocked = loading || denied || state.step === 'recording';

  const record = async () => {
    setState({ step: 'recording' });
    try {
      await api.recordOffModel(question);
      setState({ step: 'recorded' });
    } catch (failure) {
      setState({ step: 'failed', message: reasonOf(failure) });
    }
  };

  return (
    <div>
      {state.step !== 'recorded' && (
        <Tooltip title={denied ? t('whoPage.gap.denied') : ''}>
          <Button
            size="small"
            variant="outlined"
            color="inherit"
            aria-disabled={blocked}
            style={blocked ? { opacity: 0.65, cursor: 'default' } : undefined}
            onClick={blocked ? undefined : record}
          >
            {state.step === 'recording'
              ? t('whoPage.gap.recording')
              : t('whoPage.gap.record')}
          </Button>
        </Tooltip>
      )}
      <div role="status">
        {state.step === 'recorded' && t('whoPage.gap.recorded')}
        {state.step === 'failed' &&
          t('whoPage.gap.notRecorded', { message: state.message })}
      </div>
    </div>
  );
}
