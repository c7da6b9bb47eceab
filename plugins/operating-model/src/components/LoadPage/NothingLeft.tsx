import { EmptyState } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { useTexts } from '../../hooks/useTexts';

/** Stands where the filters leave nothing that somebody could carry. */
export function NothingLeft(props: { clear(): void }) {
  const t = useTexts();
  return (
    <EmptyState
      missing="content"
      title={t('loadPage.nothingLeft.title')}
      description={t('loadPage.nothingLeft.text')}
      action={
        <Button variant="contained" color="primary" onClick={props.clear}>
          {t('loadPage.nothingLeft.clear')}
        </Button>
      }
    />
  );
}
