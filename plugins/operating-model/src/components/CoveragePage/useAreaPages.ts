import { useApi } from '@backstage/core-plugin-api';
import type {
  CoverageAnswer,
  CoverageSort,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { usePageParameters } from '../../hooks/usePageParameters';
import { ASPECTS } from '../CellLabel';
import type { MapQuery } from '../MapFilters';
import { usePages, type Pages } from '../Pages';
import { readSort, writeSort, type Sort } from '../SortableTable';

/** How the areas come where nobody wants them otherwise: the worst first, over all columns. */
const DEFAULT = 'gaps';
const CURSOR = 'areas.cursor';
const SORT = 'areas.sort';

/** What the areas can be sorted by. */
const COLUMNS = [DEFAULT, 'area', 'clarity', ...ASPECTS].map(id => ({
  id,
  title: id,
  // The backend sorts: names from A to Z first, all others from the worst.
  sortBy: () => (id === 'area' ? '' : 0),
}));

/** The areas of the map in the order that was asked for, in pages: both stand in the address. */
export function useAreaPages(
  coverage: CoverageAnswer,
  query: MapQuery,
): {
  pages: Pages<CoverageAnswer['areas']>;
  sort: Sort;
  sortBy(column: string): void;
} {
  const api = useApi(operatingModelApiRef);
  const { one, change } = usePageParameters();
  const sort = readSort(one(SORT), COLUMNS, DEFAULT);
  const written = writeSort(sort);
  const pages = usePages<CoverageAnswer['areas']>(
    CURSOR,
    written === DEFAULT ? coverage.areas : undefined,
    useCallback(
      async cursor => {
        const answer = await api.getCoverage({
          ...query,
          // The columns are those that the backend sorts by.
          sort: written as CoverageSort,
          cursor,
        });
        return answer.areas;
      },
      [api, query, written],
    ),
  );
  return {
    pages,
    sort,
    sortBy: column =>
      change(
        {
          [SORT]: writeSort({
            column,
            reversed: column === sort.column && !sort.reversed,
          }),
          [CURSOR]: undefined,
        },
        { replace: true },
      ),
  };
}
