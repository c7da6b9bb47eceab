import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { shortReference } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { ChangedValue } from './ChangedValue';
import { FirstOnly } from './FirstOnly';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  changes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) minmax(0, 1fr)',
    gap: theme.spacing(0.25, 2),
    margin: 0,
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0 },
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
  },
}));

/** The entities for which something would be different, and what. */
export function ChangedEntities(props: {
  entities: NonNullable<PreviewAnswer['entities']>;
  effect: NonNullable<PreviewAnswer['effect']>;
}) {
  const { compared, changed, items } = props.entities;
  const { entities: concerned, routed } = props.effect;
  const t = useTexts();
  const classes = useStyles();
  const total = String(compared);
  return (
    <Section title={t('preview.entities.title')}>
      <Typography>
        {concerned === 0
          ? t('preview.entities.none', { total })
          : t('preview.entities.changed', {
              count: concerned,
              total,
              values: String(changed),
              routed: String(routed),
            })}
      </Typography>
      <FirstOnly shown={items.length} total={changed} />
      <ul className={classes.list}>
        {items.map(({ entityRef, changes }) => (
          <li key={entityRef} className={classes.item}>
            <EntityRefLink
              entityRef={entityRef}
              title={shortReference(entityRef)}
              hideIcon
            />
            <dl className={classes.changes}>
              {changes.map(change => (
                <ChangedValue key={change.what} change={change} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Section>
  );
}
