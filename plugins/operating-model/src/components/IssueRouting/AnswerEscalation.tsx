import { makeStyles } from '@material-ui/core/styles';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { durationParts } from '../../format/formatDuration';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { Moment } from '../Moment';
import { OnDuty, PartyName } from '../PartyName';
import { AnswerPart } from './AnswerPart';

type Step = RouteAnswer['escalation'][number];

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(3) },
  step: { marginBottom: theme.spacing(1) },
  time: { fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Whom the issue goes to if nobody answers, each with the hour at which it does. */
export function AnswerEscalation(props: { answer: RouteAnswer }) {
  const { escalation, timeZone } = props.answer;
  const t = useTexts();
  const classes = useStyles();
  return (
    <AnswerPart title={t('whoPage.answer.escalation')}>
      {escalation.length === 0 ? (
        <span className={classes.detail}>
          {t('whoPage.answer.noEscalation')}
        </span>
      ) : (
        <ol className={classes.list} aria-label={t('escalation.steps')}>
          {escalation.map((step, position) => (
            <li
              // A path may notify the same party twice; its steps have no other identity than their place.
              // eslint-disable-next-line react/no-array-index-key
              key={position}
              className={classes.step}
            >
              <span className={classes.time}>
                <Moment iso={step.at} timeZone={timeZone} />
              </span>{' '}
              <span className={classes.detail}>
                {durationParts(step.after)?.length === 0 ? (
                  t('escalation.atOnce')
                ) : (
                  <>
                    {t('escalation.after')} <DurationText iso={step.after} />
                  </>
                )}
              </span>
              <div>
                <Notified step={step} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </AnswerPart>
  );
}

/** A rotation with who is on call in it at that hour, or a group or person. */
function Notified(props: { step: Step }) {
  const { notify, channel } = props.step;
  const t = useTexts();
  const classes = useStyles();
  if (!('rotation' in notify)) {
    return (
      <>
        <PartyName party={notify} contacts />
        {channel && <div className={classes.detail}>{channel}</div>}
      </>
    );
  }
  const reachedAt = channel ?? notify.channel;
  return (
    <>
      <strong>{t('onCall.rotation', { title: notify.title })}</strong>
      {reachedAt && <span className={classes.detail}> · {reachedAt}</span>}
      <div>
        <OnDuty
          people={notify.now}
          notKnown={notify.notKnown}
          label={t('whoPage.answer.then')}
          nobody={t('whoPage.answer.nobodyThen')}
          contacts
        />
      </div>
    </>
  );
}
