import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  LoadAnswer,
  LoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DecisionLink } from '../DecisionLink';
import { Section } from '../Section';
import { stateColors } from '../stateColors';
import { OrphanedGroup } from './OrphanedGroup';
import { PartOfModel } from './PartOfModel';

const useStyles = makeStyles(theme => ({
  fine: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  fineIcon: { color: stateColors(theme).good },
}));

/** What nobody carries, or only parties that the catalog does not know. */
export function Orphaned(props: {
  of: LoadAnswer['orphaned'];
  query: LoadQuery;
}) {
  const { of: orphaned, query } = props;
  const { decisions, queues, rotations, issueClasses } = orphaned;
  const t = useTexts();
  const classes = useStyles();
  const total = Object.values(orphaned).reduce(
    (sum, { totalItems }) => sum + totalItems,
    0,
  );
  if (total === 0) {
    return (
      <Section title={t('loadPage.orphaned.title')}>
        <Typography className={classes.fine}>
          <CheckCircleIcon className={classes.fineIcon} aria-hidden />
          {t('loadPage.orphaned.none')}
        </Typography>
      </Section>
    );
  }
  return (
    <Section
      title={t('loadPage.orphaned.titleWithTotal', { total: String(total) })}
    >
      <OrphanedGroup
        list="orphanedDecisions"
        first={decisions}
        query={query}
        title={t('loadPage.orphaned.decisions', {
          count: decisions.totalItems,
        })}
      >
        {({ model, id, question }) => (
          <DecisionLink model={model} id={id}>
            {question}
          </DecisionLink>
        )}
      </OrphanedGroup>
      <OrphanedGroup
        list="orphanedIssueClasses"
        first={issueClasses}
        query={query}
        title={t('loadPage.orphaned.issueClasses', {
          count: issueClasses.totalItems,
        })}
      >
        {part => <PartOfModel part={part} list="issueClasses" />}
      </OrphanedGroup>
      <OrphanedGroup
        list="orphanedQueues"
        first={queues}
        query={query}
        title={t('loadPage.orphaned.queues', { count: queues.totalItems })}
      >
        {part => <PartOfModel part={part} list="queues" />}
      </OrphanedGroup>
      <OrphanedGroup
        list="orphanedRotations"
        first={rotations}
        query={query}
        title={t('loadPage.orphaned.rotations', {
          count: rotations.totalItems,
        })}
      >
        {part => <PartOfModel part={part} list="rotations" />}
      </OrphanedGroup>
    </Section>
  );
}
