import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../hooks/useTexts';
import { CoverageLabel } from '../CoverageLabel';
import { ModelName } from '../ModelName';
import { Moment } from '../Moment';
import { OnDuty } from '../PartyName';
import type { TeamRotation } from './useTeamParts';

const useStyles = makeStyles(theme => ({
  rotation: { '& + &': { marginTop: theme.spacing(1.5) } },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** A rotation of a team, with who is on call in it now. */
export function TeamRotationItem(props: { item: TeamRotation }) {
  const { model, timeZone, rotation } = props.item;
  const { title, coverage, channel, now, until, notKnown } = rotation;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div className={classes.rotation}>
      <h4 className={classes.title}>{title}</h4>
      <div className={classes.detail}>
        <CoverageLabel coverage={coverage} />
        {channel && ` · ${channel}`}{' '}
        {t('groupTab.parts.inModel', { model: <ModelName model={model} /> })}
      </div>
      <div>
        <OnDuty
          people={now}
          notKnown={notKnown}
          label={`${t('glance.onCallNow')}:`}
          contacts
        />
        {now.length > 0 && until && (
          <span className={classes.detail}>
            {' '}
            {t('onCall.until')} <Moment iso={until} timeZone={timeZone} />
          </span>
        )}
      </div>
    </div>
  );
}
