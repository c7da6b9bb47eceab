import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import Button from '@material-ui/core/Button';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useId } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { RunbookAction } from './RunbookAction';
import { RunbookDialogHeader } from './RunbookDialogHeader';

/** In place of a runbook that the address names and that cannot be shown: what is known of it, and the way back. */
export function RunbookNotHere(props: {
  id: string;
  /** The one with this id, which is no file, or can never be opened. */
  runbook?: EntityAnswer['runbooks'][number];
  close(): void;
}) {
  const { id, runbook, close } = props;
  const t = useTexts();
  const titleId = useId();
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <RunbookDialogHeader
        id={titleId}
        title={t('runbooks.notHere')}
        close={close}
      />
      <DialogContent dividers>
        <p>
          {runbook
            ? t('runbooks.noFile')
            : t('runbooks.unknown', { id: id.slice(0, 100) })}
        </p>
        {runbook && (
          <RunbookAction runbook={runbook} first={false} open={() => {}} />
        )}
      </DialogContent>
      <DialogActions>
        <Button color="primary" onClick={close}>
          {t('runbooks.leave')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
