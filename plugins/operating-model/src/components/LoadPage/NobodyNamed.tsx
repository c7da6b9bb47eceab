import { EmptyState } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { useTexts } from '../../hooks/useTexts';

/** Stands where there is nothing that somebody could carry, and says what to do about it. */
export function NobodyNamed(props: {
  /** Takes the filters away, where there are any. */
  clear: (() => void) | undefined;
}) {
  const { clear } = props;
  const t = useTexts();
  return clear ? (
    <EmptyState
      missing="content"
      title={t('loadPage.empty.filteredTitle')}
      description={t('loadPage.empty.filteredText')}
      action={
        <Button variant="contained" color="primary" onClick={clear}>
          {t('loadPage.empty.clear')}
        </Button>
      }
    />
  ) : (
    <EmptyState
      missing="content"
      title={t('loadPage.empty.title')}
      description={t('loadPage.empty.text')}
    />
  );
}
