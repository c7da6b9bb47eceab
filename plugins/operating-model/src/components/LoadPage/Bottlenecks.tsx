import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  LoadAnswer,
  LoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useState } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { Bottleneck } from './Bottleneck';

/** How many parties stand here at first. */
const FEW = 3;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  basis: { marginTop: theme.spacing(1.5), color: theme.palette.text.secondary },
}));

/** For each party what stops while it is away, worst first. */
export function Bottlenecks(props: {
  stops: LoadAnswer['stops'];
  query: LoadQuery;
}) {
  const { stops, query } = props;
  const t = useTexts();
  const classes = useStyles();
  const [all, setAll] = useState(false);
  return (
    <Section title={t('loadPage.bottlenecks.title')}>
      {stops.length === 0 &&
        (query.party
          ? t('loadPage.bottlenecks.noneOfParty')
          : t('loadPage.bottlenecks.none'))}
      <ul className={classes.list}>
        {(all ? stops : stops.slice(0, FEW)).map(stopping => (
          <Bottleneck
            key={stopping.party.entityRef}
            stopping={stopping}
            query={query}
          />
        ))}
      </ul>
      {stops.length > FEW && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('loadPage.bottlenecks.showFewer', { total: String(FEW) })
            : t('loadPage.bottlenecks.showAll', {
                total: String(stops.length),
              })}
        </Button>
      )}
      <Typography variant="body2" className={classes.basis}>
        {t('loadPage.bottlenecks.basis')}
      </Typography>
    </Section>
  );
}
