import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { DuePage } from '@cloud-suite/backstage-plugin-operating-model-common';
import { usePageLinks } from '../../hooks/usePageLinks';
import type { ParameterChanges } from '../../hooks/usePageParameters';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { DueRow } from './DueRow';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  all: { ...theme.typography.body2, marginTop: theme.spacing(1) },
}));

/** What is due for a party by day: decisions, queues, releases, and models to look at again. */
export function DueList(props: {
  due: DuePage;
  /** What the list of decisions is narrowed to. */
  asked: ParameterChanges & { party: string };
}) {
  const { due, asked } = props;
  const { items, totalItems } = due;
  const t = useTexts();
  const classes = useStyles();
  const all = usePageLinks().decisions({
    ...asked,
    role: 'accountable',
    sort: 'next',
  });
  return (
    <Section title={t('due.title', { total: String(totalItems) })}>
      {totalItems === 0 && t('due.none')}
      <ul className={classes.list}>
        {items.map(item => (
          <DueRow
            key={[
              item.kind,
              item.model?.entityRef,
              item.id,
              item.cadence,
            ].join()}
            item={item}
          />
        ))}
      </ul>
      {totalItems > 0 && all && (
        <div className={classes.all}>
          {totalItems > items.length &&
            `${t('due.some', {
              shown: String(items.length),
              total: String(totalItems),
            })} `}
          <Link to={all} underline="always">
            {t('due.all')}
          </Link>
        </div>
      )}
    </Section>
  );
}
