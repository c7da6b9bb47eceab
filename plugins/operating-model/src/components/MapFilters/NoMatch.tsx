import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useTexts } from '../../hooks/useTexts';

/** What stands in place of the rows where the filters leave none. */
export function NoMatch(props: { clear(): void }) {
  const t = useTexts();
  return (
    <Alert severity="info" role="status">
      <AlertTitle>{t('decisionsPage.table.noMatch')}</AlertTitle>
      <p>{t('decisionsPage.table.noMatchHint')}</p>
      <Button
        size="small"
        color="inherit"
        variant="outlined"
        onClick={props.clear}
      >
        {t('decisionsPage.filters.clear')}
      </Button>
    </Alert>
  );
}
