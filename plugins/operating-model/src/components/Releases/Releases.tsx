import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { CalendarDate } from '../CalendarDate';
import { Section } from '../Section';
import { Sourced } from '../Sourced';
import { CadenceName } from './CadenceName';
import { ReleaseTrain } from './ReleaseTrain';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
  cadence: { fontWeight: 600 },
  train: { marginTop: theme.spacing(1.5) },
  name: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
}));

/** In which rhythm it is released, and when next; of several trains one below the other. */
export function Releases(props: { answer: EntityAnswer }) {
  const { releaseCadence, timeZone } = props.answer;
  const { streams, freezes, state } = releaseCadence;
  const t = useTexts();
  const classes = useStyles();
  const [only] = streams;
  const written = (
    <Sourced of={releaseCadence}>
      {cadence => (
        <span className={classes.cadence}>
          <CadenceName cadence={cadence} />
        </span>
      )}
    </Sourced>
  );
  // What stands in for a rhythm that cannot be used takes lines of its own.
  const inLine = streams.length === 1 && state === 'valid';
  return (
    <Section title={t('releases.title')}>
      {!inLine && written}
      {streams.length === 0 &&
        (releaseCadence.value ?? releaseCadence.instead) && (
          <div className={classes.detail}>{t('releases.noDates')}</div>
        )}
      {streams.length === 1 && (
        <ReleaseTrain
          stream={only}
          freezes={freezes}
          timeZone={timeZone}
          lead={inLine && written}
        />
      )}
      {streams.length > 1 &&
        streams.map(stream => (
          <div key={stream.id ?? stream.cadence} className={classes.train}>
            <h4 className={classes.name}>{stream.id}</h4>
            <ReleaseTrain
              stream={stream}
              freezes={freezes}
              timeZone={timeZone}
              lead={<CadenceName cadence={stream.cadence} />}
            />
          </div>
        ))}
      {freezes.map(({ from, to, reason }) => (
        <div key={`${from} ${to}`} className={classes.detail}>
          {t('releases.freeze', {
            from: (
              <CalendarDate date={from} timeZone={timeZone} weekday={false} />
            ),
            to: <CalendarDate date={to} timeZone={timeZone} weekday={false} />,
          })}
          {reason && `: ${reason}`}
        </div>
      ))}
    </Section>
  );
}
