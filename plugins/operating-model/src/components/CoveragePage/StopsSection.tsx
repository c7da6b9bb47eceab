import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import type { MapQuery } from '../MapFilters';
import { Section } from '../Section';
import { StopSentence } from './StopSentence';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  more: { ...theme.typography.body2, marginTop: theme.spacing(1) },
}));

/** The parties without which most would stop. */
export function StopsSection(props: {
  coverage: CoverageAnswer;
  query: MapQuery;
}) {
  const { coverage, query } = props;
  const { stops, stopsLimit } = coverage;
  const t = useTexts();
  const classes = useStyles();
  const load = usePageLinks().load({ model: query.model });
  return (
    <Section title={t('coveragePage.stops.title')}>
      {stops.length === 0 && (
        <Typography>{t('coveragePage.stops.none')}</Typography>
      )}
      <ul className={classes.list}>
        {stops.map(stopping => (
          <StopSentence
            key={stopping.party.entityRef}
            stopping={stopping}
            limit={stopsLimit}
            query={query}
          />
        ))}
      </ul>
      {load && (
        <div className={classes.more}>
          <Link to={load}>{t('coveragePage.stops.load')}</Link>
        </div>
      )}
    </Section>
  );
}
