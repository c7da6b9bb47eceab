import { makeStyles } from '@material-ui/core/styles';
import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { ASPECTS, CellLegend } from '../CellLabel';
import type { MapQuery } from '../MapFilters';
import { PagedList } from '../Pages';
import { Section } from '../Section';
import { SortHeader, type Sort } from '../SortableTable';
import { AreaSort } from './AreaSort';
import { CoverageRow } from './CoverageRow';
import { useAreaPages } from './useAreaPages';

const useStyles = makeStyles(theme => ({
  // With room for the words of the last row.
  scroll: { overflowX: 'auto', paddingBottom: theme.spacing(4) },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: theme.spacing(0.75, 1, 0.75, 0),
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& thead th': { color: theme.palette.text.secondary },
    '& tr': { borderBottom: `1px solid ${theme.palette.divider}` },
    // A row becomes a block of its own where the columns have no room.
    [theme.breakpoints.down('sm')]: {
      '& thead': { display: 'none' },
      '& tr, & th, & td': { display: 'block' },
      '& td': { padding: 0 },
      '& td[data-label]': {
        display: 'grid',
        gridTemplateColumns: '96px minmax(0, 1fr)',
        alignItems: 'center',
      },
      '& td[data-label]::before': {
        content: 'attr(data-label)',
        color: theme.palette.text.secondary,
      },
    },
  },
}));

/** Areas and what is clear about their decisions, the worst first or by a column, as the backend sorts them. */
export function CoverageTable(props: {
  coverage: CoverageAnswer;
  query: MapQuery;
}) {
  const { coverage, query } = props;
  const t = useTexts();
  const classes = useStyles();
  const titles = new Map(
    coverage.models.map(({ entityRef, title }) => [entityRef, title]),
  );
  const isOneModel =
    coverage.models.filter(({ clarity }) => clarity.decisions > 0).length < 2;
  const { pages, sort, sortBy } = useAreaPages(coverage, query);
  const head = (column: string, title: string) => (
    <SortHeader
      key={column}
      title={title}
      direction={directionOf(sort, column)}
      onSort={() => sortBy(column)}
    />
  );
  return (
    <Section title={t('coveragePage.table.title')}>
      <AreaSort column={sort.column} sortBy={sortBy} />
      <PagedList pages={pages} label={t('coveragePage.table.label')}>
        {({ items }) => (
          <div className={classes.scroll}>
            <table
              className={classes.table}
              aria-label={t('coveragePage.table.label')}
            >
              <thead>
                <tr>
                  {head('area', t('coveragePage.table.area'))}
                  {head('clarity', t('coveragePage.table.decisions'))}
                  {ASPECTS.map(aspect =>
                    head(aspect, t(`decisionsPage.aspects.${aspect}`)),
                  )}
                </tr>
              </thead>
              <tbody>
                {items.map(area => (
                  <CoverageRow
                    key={`${area.model} ${area.id}`}
                    area={area}
                    modelTitle={isOneModel ? undefined : titles.get(area.model)}
                    query={query}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedList>
      <CellLegend />
    </Section>
  );
}

/** The worst first is the most first: what is unclear goes down. */
function directionOf(
  { column, reversed }: Sort,
  of: string,
): 'ascending' | 'descending' | undefined {
  if (column !== of) {
    return undefined;
  }
  return (column === 'area') === reversed ? 'descending' : 'ascending';
}
