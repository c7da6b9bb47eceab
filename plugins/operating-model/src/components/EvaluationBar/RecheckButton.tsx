import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import Tooltip from '@material-ui/core/Tooltip';
import RefreshIcon from '@material-ui/icons/Refresh';
import { operatingModelEntityRefreshPermission } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Recheck } from '../../hooks/useAnswer';
import { useTexts } from '../../hooks/useTexts';

/** Has the entity evaluated again. Says why where the reader may not ask for that. */
export function RecheckButton(props: { recheck: Recheck; start(): void }) {
  const { recheck, start } = props;
  const t = useTexts();
  const { loading, allowed } = usePermission({
    permission: operatingModelEntityRefreshPermission,
  });
  const running = recheck.step === 'checking' || recheck.step === 'waiting';
  const denied = !loading && !allowed;
  // Stays focusable while it cannot be used, so that its reason can be read with the keyboard too.
  const blocked = running || loading || denied;
  return (
    <Tooltip title={denied ? t('evaluation.denied') : ''}>
      <Button
        size="small"
        variant="outlined"
        color={blocked ? 'default' : 'primary'}
        startIcon={
          running ? <CircularProgress size={16} aria-hidden /> : <RefreshIcon />
        }
        aria-disabled={blocked}
        style={blocked ? { opacity: 0.65, cursor: 'default' } : undefined}
        onClick={blocked ? undefined : start}
      >
        {t('evaluation.recheck')}
      </Button>
    </Tooltip>
  );
}
