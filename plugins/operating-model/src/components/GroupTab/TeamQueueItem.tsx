import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { ModelName } from '../ModelName';
import type { TeamQueue } from './useTeamParts';

const useStyles = makeStyles(theme => ({
  queue: { '& + &': { marginTop: theme.spacing(1.5) } },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** A queue of a team: as what, what lands in it, and how soon it is looked at. */
export function TeamQueueItem(props: { item: TeamQueue }) {
  const { model, names, queue, roles } = props.item;
  const t = useTexts();
  const classes = useStyles();
  const titleOf = (classId: string) => names.issueClasses[classId] ?? classId;
  return (
    <div className={classes.queue}>
      <h4 className={classes.title}>{queue.title ?? queue.id}</h4>
      <div className={classes.detail}>
        {roles.map(role => t(`groupTab.parts.${role}`)).join(', ')}{' '}
        {t('groupTab.parts.inModel', { model: <ModelName model={model} /> })}
      </div>
      <div className={classes.detail}>
        {queue.issueClasses.map(titleOf).join(' · ')}
        {queue.firstLookWithin && (
          <>
            {' · '}
            {t('model.firstLook')} <DurationText iso={queue.firstLookWithin} />
          </>
        )}
      </div>
    </div>
  );
}
