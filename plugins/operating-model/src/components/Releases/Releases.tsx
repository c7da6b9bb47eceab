import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { daysUntil, formatDate } from '../../format/formatDate';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { Sourced } from '../Sourced';
import { CadenceName } from './CadenceName';
import { ReleaseDates } from './ReleaseDates';
import { ReleaseTimeline } from './ReleaseTimeline';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
  cadence: { fontWeight: 600 },
}));

/** In which rhythm it is released, and when next. */
export function Releases(props: { answer: EntityAnswer }) {
  const { releaseCadence } = props.answer;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  const [next] = releaseCadence.next;
  const NextLine = releaseCadence.state === 'valid' ? 'span' : 'div';
  return (
    <Section title={t('releases.title')}>
      <Sourced of={releaseCadence}>
        {cadence => (
          <span className={classes.cadence}>
            <CadenceName cadence={cadence} />
          </span>
        )}
      </Sourced>
      {next && (
        // What stands in for a rhythm that cannot be used takes lines of its own.
        <NextLine>
          {releaseCadence.state === 'valid' && ' · '}
          {t('releases.next', {
            date: formatDate(next.date, locale, { now, weekday: true }),
          })}
          <span className={classes.detail}>
            {' · '}
            {new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
              daysUntil(next.date, now),
              'day',
            )}
            {next.frozen && ` · ${t('releases.frozen')}`}
          </span>
        </NextLine>
      )}
      {next ? (
        <>
          <ReleaseTimeline releases={releaseCadence} now={now} />
          <ReleaseDates releases={releaseCadence} now={now} />
        </>
      ) : (
        (releaseCadence.value ?? releaseCadence.instead) && (
          <div className={classes.detail}>{t('releases.noDates')}</div>
        )
      )}
      {releaseCadence.freezes.map(({ from, to, reason }) => (
        <div key={`${from} ${to}`} className={classes.detail}>
          {t('releases.freeze', {
            from: formatDate(from, locale, { now }),
            to: formatDate(to, locale, { now }),
          })}
          {reason && `: ${reason}`}
        </div>
      ))}
    </Section>
  );
}
