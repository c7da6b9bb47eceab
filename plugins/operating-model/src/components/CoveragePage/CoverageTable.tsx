import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useTexts } from '../../hooks/useTexts';
import { ASPECTS, CellLegend } from '../CellLabel';
import type { MapQuery } from '../MapFilters';
import { PagedList, usePages } from '../Pages';
import { Section } from '../Section';
import { CoverageRow } from './CoverageRow';

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

/** Areas and what is clear about their decisions, worst first, as the backend sorts them. */
export function CoverageTable(props: {
  coverage: CoverageAnswer;
  query: MapQuery;
}) {
  const { coverage, query } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const classes = useStyles();
  const titles = new Map(
    coverage.models.map(({ entityRef, title }) => [entityRef, title]),
  );
  const isOneModel =
    coverage.models.filter(({ clarity }) => clarity.decisions > 0).length < 2;
  const pages = usePages<typeof coverage.areas>(
    'areas.cursor',
    coverage.areas,
    useCallback(
      async cursor => (await api.getCoverage({ ...query, cursor })).areas,
      [api, query],
    ),
  );
  return (
    <Section title={t('coveragePage.table.title')}>
      <PagedList pages={pages} label={t('coveragePage.table.label')}>
        {({ items }) => (
          <div className={classes.scroll}>
            <table
              className={classes.table}
              aria-label={t('coveragePage.table.label')}
            >
              <thead>
                <tr>
                  <th scope="col">{t('coveragePage.table.area')}</th>
                  <th scope="col">{t('coveragePage.table.decisions')}</th>
                  {ASPECTS.map(aspect => (
                    <th key={aspect} scope="col">
                      {t(`decisionsPage.aspects.${aspect}`)}
                    </th>
                  ))}
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
