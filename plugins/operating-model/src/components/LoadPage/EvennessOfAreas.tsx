import { Link } from '@backstage/core-components';
import type { LoadAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useState } from 'react';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { SortableTable, type Column, type Sort } from '../SortableTable';
import { FIGURES, type FigureName } from './explainFigures';
import { SpreadFigure } from './SpreadFigure';

type Area = LoadAnswer['areas'][number];

/** The figures of each area, most concentrated first. */
export function EvennessOfAreas(props: {
  areas: readonly Area[];
  limits: LoadAnswer['limits'];
  titles: ReadonlyMap<string, string>;
}) {
  const { areas, limits, titles } = props;
  const t = useTexts();
  const links = usePageLinks();
  const [sort, setSort] = useState<Sort>({
    column: 'normalised',
    reversed: false,
  });

  const columns: Column<Area>[] = [
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
      sortBy: ({ concentration }: Area) => sizeOf(figure, concentration),
      cell: ({ concentration }: Area) => (
        <SpreadFigure
          figure={figure}
          of={concentration}
          limits={limits}
          titles={titles}
        />
      ),
    })),
  ];
  return (
    <SortableTable
      label={t('loadPage.evenness.table')}
      columns={columns}
      rows={areas}
      rowKey={({ model, id }) => `${model} ${id}`}
      sort={sort}
      onSort={setSort}
    />
  );
}

/** What areas are compared by; those without the figure come last. */
function sizeOf(figure: FigureName, of: Area['concentration']): number {
  const { topShare, ...figures } = of;
  return (figure === 'topShare' ? topShare?.share : figures[figure]) ?? -1;
}
