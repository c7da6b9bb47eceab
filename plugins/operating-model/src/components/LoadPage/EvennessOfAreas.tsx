import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import type {
  AreaLoad,
  LoadAnswer,
  LoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback, useState } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLocale } from '../../hooks/useLocale';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { PagedList, usePages } from '../Pages';
import {
  SortableTable,
  sortRows,
  type Column,
  type Sort,
} from '../SortableTable';
import { FIGURES, type FigureName } from './explainFigures';
import { SpreadFigure } from './SpreadFigure';

/** Most concentrated first, as the backend sorts them. */
const DEFAULT: Sort = { column: 'normalised', reversed: false };

/** The figures of each area, most concentrated first; in any order where all areas are on one page. */
export function EvennessOfAreas(props: {
  areas: LoadAnswer['areas'];
  query: LoadQuery;
  limits: LoadAnswer['limits'];
  titles: ReadonlyMap<string, string>;
}) {
  const { areas, query, limits, titles } = props;
  const t = useTexts();
  const links = usePageLinks();
  const locale = useLocale();
  const api = useApi(operatingModelApiRef);
  const [chosen, setSort] = useState(DEFAULT);
  const pages = usePages<typeof areas>(
    'areas.cursor',
    areas,
    useCallback(
      cursor => api.listLoad('areas', { ...query, cursor }),
      [api, query],
    ),
  );

  const columns: Column<AreaLoad>[] = [
    {
      id: 'area',
      title: t('loadPage.evenness.area'),
      sortBy: ({ title }) => title,
      cell: ({ model, id, title }) => {
        const to = links.decisions({ model, area: id });
        return to ? <Link to={to}>{title}</Link> : title;
      },
    },
    {
      id: 'posts',
      title: t('loadPage.evenness.postsColumn'),
      sortBy: ({ concentration }) => concentration.posts,
      cell: ({ concentration }) => concentration.posts,
    },
    ...FIGURES.map(figure => ({
      id: figure,
      title: t(`loadPage.evenness.${figure}`),
      sortBy: ({ concentration }: AreaLoad) => sizeOf(figure, concentration),
      cell: ({ concentration }: AreaLoad) => (
        <SpreadFigure
          figure={figure}
          of={concentration}
          limits={limits}
          titles={titles}
        />
      ),
    })),
  ];
  const label = t('loadPage.evenness.table');
  return (
    <PagedList pages={pages} label={label}>
      {({ items, totalItems }) => {
        const isWhole = items.length === totalItems;
        const sort = isWhole ? chosen : DEFAULT;
        return (
          <SortableTable
            label={label}
            columns={columns}
            rows={isWhole ? sortRows(items, columns, sort, locale) : items}
            rowKey={({ model, id }) => `${model} ${id}`}
            sort={sort}
            onSort={isWhole ? setSort : undefined}
          />
        );
      }}
    </PagedList>
  );
}

/** What areas are compared by; those without the figure come last. */
function sizeOf(figure: FigureName, of: AreaLoad['concentration']): number {
  const { topShare, ...figures } = of;
  return (figure === 'topShare' ? topShare?.share : figures[figure]) ?? -1;
}
