import Skeleton from '@material-ui/lab/Skeleton';
import { useTexts } from '../../hooks/useTexts';
import { SectionGrid } from '../SectionGrid';

/** Stands in for the cards while they are loaded. */
export function LoadingCards() {
  const t = useTexts();
  return (
    <div role="status" aria-label={t('tab.loading')}>
      <SectionGrid>
        <Skeleton variant="rect" height={180} />
        <Skeleton variant="rect" height={160} />
        <Skeleton variant="rect" height={120} />
      </SectionGrid>
    </div>
  );
}
