import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { LoadAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
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
export function Orphaned(props: { of: LoadAnswer['orphaned'] }) {
  const { decisions, queues, rotations, issueClasses } = props.of;
  const t = useTexts();
  const classes = useStyles();
  const total =
    decisions.length + queues.length + rotations.length + issueClasses.length;
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
        title={t('loadPage.orphaned.decisions', { count: decisions.length })}
        items={decisions.map(({ model, id, question }) => (
          <DecisionLink key={`${model} ${id}`} model={model} id={id}>
            {question}
          </DecisionLink>
        ))}
      />
      <OrphanedGroup
        title={t('loadPage.orphaned.issueClasses', {
          count: issueClasses.length,
        })}
        items={issueClasses.map(part => (
          <PartOfModel key={keyOf(part)} part={part} list="issueClasses" />
        ))}
      />
      <OrphanedGroup
        title={t('loadPage.orphaned.queues', { count: queues.length })}
        items={queues.map(part => (
          <PartOfModel key={keyOf(part)} part={part} list="queues" />
        ))}
      />
      <OrphanedGroup
        title={t('loadPage.orphaned.rotations', { count: rotations.length })}
        items={rotations.map(part => (
          <PartOfModel key={keyOf(part)} part={part} list="rotations" />
        ))}
      />
    </Section>
  );
}

function keyOf({ model, id }: { model: string; id: string }): string {
  return `${model} ${id}`;
}
