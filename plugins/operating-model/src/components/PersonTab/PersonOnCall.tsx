import { makeStyles } from '@material-ui/core/styles';
import type {
  PersonAnswer,
  PersonRotation,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Moment } from '../Moment';
import { RotationFrame } from '../RotationFrame';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';

const useStyles = makeStyles(theme => ({
  now: { fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Whether a person is on call now, when next, and where. */
export function PersonOnCall(props: { onCall: PersonAnswer['onCall'] }) {
  const { items, totalItems } = props.onCall;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Section title={t('personTab.onCall.title')}>
      {totalItems === 0 && t('personTab.onCall.none')}
      {items.map(rotation => (
        <Rotation
          key={`${rotation.model.entityRef} ${rotation.rotation}`}
          rotation={rotation}
        />
      ))}
      {totalItems > items.length && (
        <p className={classes.detail}>
          {t('party.more', { total: String(totalItems - items.length) })}
        </p>
      )}
    </Section>
  );
}

function Rotation(props: { rotation: PersonRotation }) {
  const { rotation } = props;
  const { timeZone, now, next, notKnown } = rotation;
  const t = useTexts();
  const classes = useStyles();
  return (
    <RotationFrame rotation={rotation}>
      {notKnown && (
        <div>
          <StateLabel state="unknown" />{' '}
          <span className={classes.detail}>
            {notKnown} {t('state.declared')}
          </span>
        </div>
      )}
      <div className={now ? classes.now : undefined}>
        {now ? (
          <>
            {t('personTab.onCall.now')}{' '}
            <Moment iso={now.until} timeZone={timeZone} />
          </>
        ) : (
          t('personTab.onCall.notNow')
        )}
      </div>
      <div className={classes.detail}>
        {next ? (
          <>
            {t('personTab.onCall.next')}{' '}
            <Moment iso={next.from} timeZone={timeZone} /> {t('onCall.until')}{' '}
            <Moment iso={next.until} timeZone={timeZone} />
          </>
        ) : (
          t('personTab.onCall.noNext')
        )}
      </div>
    </RotationFrame>
  );
}
