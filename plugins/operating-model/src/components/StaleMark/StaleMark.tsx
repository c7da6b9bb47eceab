import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { Staleness } from '../../hooks/FreshnessContext';
import { useTexts } from '../../hooks/useTexts';
import { AwaySentence } from './AwaySentence';
import { SinceText } from './SinceText';

const useStyles = makeStyles(theme => ({
  // As far from the edges as the content below it.
  page: theme.mixins.gutters(),
  mark: { marginBottom: theme.spacing(2), overflowWrap: 'anywhere' },
}));

/**
 * Says that what the page shows may be out of date: what is away, since when, and that it heals by itself; or that the catalog still
 * fills. Read out as it comes.
 */
export function StaleMark(props: {
  staleness?: Staleness;
  place: 'page' | 'part';
}) {
  const { staleness, place } = props;
  const classes = useStyles();
  return (
    <div role="status" className={place === 'page' ? classes.page : undefined}>
      {staleness && (
        // The element around it is what is read out.
        <Alert
          severity={'filling' in staleness ? 'info' : 'warning'}
          role="presentation"
          className={classes.mark}
        >
          <StaleSentences staleness={staleness} />
        </Alert>
      )}
    </div>
  );
}

function StaleSentences(props: { staleness: Staleness }) {
  const { staleness } = props;
  const t = useTexts();
  if ('error' in staleness) {
    return (
      <>
        <AwaySentence error={staleness.error} />{' '}
        {t('staleMark.loaded', {
          when: <SinceText iso={staleness.loadedAt} />,
        })}{' '}
        {t('staleMark.heals')}
      </>
    );
  }
  if ('filling' in staleness) {
    return <>{t('staleMark.filling')}</>;
  }
  const { reason, since } = staleness.stale;
  return (
    <>
      {t(`staleMark.${reason}`)}{' '}
      {since
        ? t('staleMark.asOf', { when: <SinceText iso={since} /> })
        : t('staleMark.never')}{' '}
      {t('staleMark.heals')}
    </>
  );
}
