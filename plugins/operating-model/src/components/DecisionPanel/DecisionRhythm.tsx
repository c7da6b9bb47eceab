import { makeStyles } from '@material-ui/core/styles';
import type { DecisionAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { daysUntil } from '../../format/formatDate';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { CalendarDate } from '../CalendarDate';
import { Fact, Facts } from '../Facts';
import { CadenceName } from '../Releases';
import { StateLabel } from '../StateLabel';
import { PanelPart } from './PanelPart';

const useStyles = makeStyles(theme => ({
  dates: { listStyle: 'none', margin: 0, padding: 0 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** How often the question comes up, and when next. */
export function DecisionRhythm(props: { decision: DecisionAnswer }) {
  const { cadence, nextDates, timeZone } = props.decision;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  const distance = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return (
    <PanelPart title={t('decisionsPage.panel.rhythm')}>
      <Facts>
        <Fact label={t('decisionsPage.panel.cadence')}>
          {cadence ? (
            <CadenceName cadence={cadence} />
          ) : (
            <StateLabel state="missing" />
          )}
        </Fact>
        {cadence && (
          <Fact label={t('decisionsPage.panel.nextDates')}>
            {nextDates.length === 0 ? (
              t('decisionsPage.panel.noDates')
            ) : (
              <>
                <ol className={classes.dates}>
                  {nextDates.map(date => (
                    <li key={date}>
                      <CalendarDate date={date} timeZone={timeZone} />
                      <span className={classes.detail}>
                        {' · '}
                        {distance.format(daysUntil(date, now, timeZone), 'day')}
                      </span>
                    </li>
                  ))}
                </ol>
                <div className={classes.detail}>
                  {t('decisionsPage.panel.nextIn', { timeZone })}
                </div>
              </>
            )}
          </Fact>
        )}
      </Facts>
    </PanelPart>
  );
}
