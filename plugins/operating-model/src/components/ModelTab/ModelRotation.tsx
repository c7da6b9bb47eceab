import { makeStyles } from '@material-ui/core/styles';
import type { RotationNow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { CoverageLabel } from '../CoverageLabel';
import { DurationText } from '../DurationText';
import { Facts, Fact } from '../Facts';
import { Moment } from '../Moment';
import { DutyPeople, PartyName } from '../PartyName';

const useStyles = makeStyles(theme => ({
  rotation: {
    '& + &': {
      marginTop: theme.spacing(2),
      paddingTop: theme.spacing(2),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** One rotation of a model: in which hours, with how many people, who is on call in it now, and who follows. */
export function ModelRotation(props: {
  rotation: RotationNow;
  members: number;
  /** ISO 8601 duration. */
  shift: string;
  timeZone: string;
}) {
  const { rotation, members, shift, timeZone } = props;
  const { title, coverage, channel, owner, now, until, next } = rotation;
  const { notKnown } = rotation;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div
      className={classes.rotation}
      data-part={`spec.rotations[${rotation.rotation}]`}
    >
      <h4 className={classes.title}>{title}</h4>
      <div className={classes.detail}>
        <CoverageLabel coverage={coverage} />
        {channel && ` · ${channel}`}
        {' · '}
        {t('model.members', { count: members })}
        {' · '}
        {t('model.shift')} <DurationText iso={shift} />
      </div>
      <Facts>
        <Fact label={t('glance.onCallNow')}>
          <DutyPeople people={now} notKnown={notKnown} contacts />
          {now.length > 0 && until && (
            <span className={classes.detail}>
              {' '}
              {t('onCall.until')} <Moment iso={until} timeZone={timeZone} />
            </span>
          )}
        </Fact>
        {next.length > 0 && (
          <Fact label={t('glance.onCallNext')}>
            {next.map(({ party, from }) => (
              <div key={party.entityRef}>
                {notKnown !== undefined && (
                  <span className={classes.detail}>{t('state.declared')} </span>
                )}
                <PartyName party={party} />{' '}
                <span className={classes.detail}>
                  {t('onCall.from')} <Moment iso={from} timeZone={timeZone} />
                </span>
              </div>
            ))}
          </Fact>
        )}
        {owner && (
          <Fact label={t('glance.owner')}>
            <PartyName party={owner} />
          </Fact>
        )}
      </Facts>
    </div>
  );
}
