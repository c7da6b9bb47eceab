import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  LoadAnswer,
  LoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { SectionGrid, SideBySide } from '../SectionGrid';
import { Bottlenecks } from './Bottlenecks';
import { Evenness } from './Evenness';
import { LoadTable } from '../LoadTable';
import { Orphaned } from './Orphaned';

const useStyles = makeStyles({ refreshing: { opacity: 0.6 } });

/** The sentences first, then who carries what. */
export function LoadSections(props: {
  load: LoadAnswer;
  query: LoadQuery;
  /** The answer to other filters is on its way. */
  refreshing: boolean;
}) {
  const { load, query, refreshing } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div
      aria-busy={refreshing}
      className={refreshing ? classes.refreshing : undefined}
    >
      <SectionGrid>
        {query.area && (
          <Typography variant="body2">{t('loadPage.areaOnly')}</Typography>
        )}
        <SideBySide>
          <Bottlenecks stops={load.stops} query={query} />
          <Orphaned of={load.orphaned} query={query} />
        </SideBySide>
        <Evenness load={load} query={query} />
        <Section
          title={t('loadPage.table.titleWithTotal', {
            total: String(load.parties.totalItems),
          })}
        >
          {load.parties.totalItems === 0 ? (
            t('loadPage.table.none')
          ) : (
            <LoadTable
              label={t('loadPage.table.title')}
              load={load}
              query={query}
              linked={query}
            />
          )}
        </Section>
      </SectionGrid>
    </div>
  );
}
