import { makeStyles } from '@material-ui/core/styles';
import type {
  TeamAnswer,
  TeamRotation,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Moment } from '../Moment';
import { OnDuty, PartyName } from '../PartyName';
import { RotationFrame } from '../RotationFrame';
import { Section } from '../Section';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Who is on call now, and who follows, in the rotations of a team and in those that answer for what it owns. */
export function TeamOnCall(props: { onCall: TeamAnswer['onCall'] }) {
  const { items, totalItems } = props.onCall;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Section title={t('groupTab.onCall.title')}>
      {totalItems === 0 && t('groupTab.onCall.none')}
      {items.map(rotation => (
        <Rotation
          key={`${rotation.model.entityRef} ${rotation.rotation}`}
          rotation={rotation}
        />
      ))}
      {totalItems > items.length && (
        <p className={classes.detail}>
          {t('groupTab.onCall.more', {
            total: String(totalItems - items.length),
          })}
        </p>
      )}
    </Section>
  );
}

function Rotation(props: { rotation: TeamRotation }) {
  const { rotation } = props;
  const { timeZone, now, until, notKnown, next, owned, entities } = rotation;
  const t = useTexts();
  const classes = useStyles();
  return (
    <RotationFrame rotation={rotation}>
      <div>
        <OnDuty
          people={now}
          label={notKnown ? t('state.declared') : `${t('glance.onCallNow')}:`}
          notKnown={notKnown}
          contacts
        />
        {until && (
          <span className={classes.detail}>
            {' '}
            {t('onCall.until')} <Moment iso={until} timeZone={timeZone} />
          </span>
        )}
      </div>
      {next.map(({ party, from }) => (
        <div key={party.entityRef} className={classes.detail}>
          {t('glance.onCallNext')}: <PartyName party={party} />{' '}
          {t('onCall.from')} <Moment iso={from} timeZone={timeZone} />
        </div>
      ))}
      <div className={classes.detail}>
        {owned && t('groupTab.onCall.owned')}
        {owned && entities > 0 && ' · '}
        {entities > 0 && t('groupTab.onCall.entities', { count: entities })}
      </div>
    </RotationFrame>
  );
}
