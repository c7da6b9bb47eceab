import { makeStyles } from '@material-ui/core/styles';
import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { PartyName } from '../PartyName';
import { PagedList } from '../Pages';
import { CadenceName } from '../Releases';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { partyIn } from './partyIn';
import { useModelPages } from './useModelPages';

const useStyles = makeStyles(theme => ({
  queue: { '& + &': { marginTop: theme.spacing(1.5) } },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Where each class of issues lands, and who looks at it by when. */
export function ModelQueues(props: { model: ModelAnswer }) {
  const { model } = props;
  const t = useTexts();
  const classes = useStyles();
  const pages = useModelPages(model, 'queues');
  return (
    <Section title={t('model.queues')} part="spec.queues">
      {model.parts.queues.totalItems === 0 && <StateLabel state="missing" />}
      <PagedList pages={pages} label={t('model.queues')}>
        {({ items, names }) =>
          items.map(({ id, title, owner, issueClasses, ...queue }) => (
            <div
              key={id}
              className={classes.queue}
              data-part={`spec.queues[${id}]`}
            >
              <h4 className={classes.title}>{title ?? id}</h4>
              {owner ? (
                <PartyName party={partyIn(names, owner)} />
              ) : (
                <StateLabel state="missing" />
              )}
              <span className={classes.detail}>
                {queue.firstLookWithin && (
                  <>
                    {' · '}
                    {t('model.firstLook')}{' '}
                    <DurationText iso={queue.firstLookWithin} />
                  </>
                )}
                {queue.cadence && (
                  <>
                    {' · '}
                    {t('model.worked')} <CadenceName cadence={queue.cadence} />
                  </>
                )}
                {queue.staleAfter && (
                  <>
                    {' · '}
                    {t('model.stale')} <DurationText iso={queue.staleAfter} />
                  </>
                )}
              </span>
              <div className={classes.detail}>
                {issueClasses
                  .map(classId => names.issueClasses[classId] ?? classId)
                  .join(' · ')}
              </div>
            </div>
          ))
        }
      </PagedList>
    </Section>
  );
}
