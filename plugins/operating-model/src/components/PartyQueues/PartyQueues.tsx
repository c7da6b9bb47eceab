import { makeStyles } from '@material-ui/core/styles';
import type { TeamAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { ModelName } from '../ModelName';
import { Section } from '../Section';

const useStyles = makeStyles(theme => ({
  queue: { '& + &': { marginTop: theme.spacing(1.5) } },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** The queues of a party: as what, what lands in each, and how soon it is looked at. */
export function PartyQueues(props: { queues: TeamAnswer['queues'] }) {
  const { items, totalItems } = props.queues;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Section title={t('party.queues', { total: String(totalItems) })}>
      {items.map(({ model, id, title, roles, issueClasses, ...queue }) => {
        const more = issueClasses.totalItems - issueClasses.items.length;
        return (
          <div key={`${model.entityRef} ${id}`} className={classes.queue}>
            <h4 className={classes.title}>{title}</h4>
            <div className={classes.detail}>
              {roles.map(role => t(`party.${role}`)).join(', ')}{' '}
              {t('party.inModel', { model: <ModelName model={model} /> })}
            </div>
            <div className={classes.detail}>
              {issueClasses.items.join(' · ')}
              {more > 0 && ` ${t('party.more', { total: String(more) })}`}
              {queue.firstLookWithin && (
                <>
                  {' · '}
                  {t('model.firstLook')}{' '}
                  <DurationText iso={queue.firstLookWithin} />
                </>
              )}
            </div>
          </div>
        );
      })}
      {totalItems > items.length && (
        <p className={classes.detail}>
          {t('party.more', { total: String(totalItems - items.length) })}
        </p>
      )}
    </Section>
  );
}
