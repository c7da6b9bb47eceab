import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  LoadAnswer,
  LoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { usePageParameters } from '../../hooks/usePageParameters';
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
  const { one, change } = usePageParameters();
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
          <Orphaned of={load.orphaned} />
        </SideBySide>
        <Evenness load={load} />
        <Section
          title={t('loadPage.table.titleWithTotal', {
            total: String(load.parties.length),
          })}
        >
          {load.parties.length === 0 ? (
            t('loadPage.table.none')
          ) : (
            <LoadTable
              label={t('loadPage.table.title')}
              parties={load.parties}
              posts={load.concentration.posts}
              query={query}
              sort={one('sort')}
              onSort={sort => change({ sort }, { replace: true })}
            />
          )}
        </Section>
      </SectionGrid>
    </div>
  );
}
