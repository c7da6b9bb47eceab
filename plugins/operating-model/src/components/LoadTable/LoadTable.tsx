import { useApi } from '@backstage/core-plugin-api';
import type {
  LoadAnswer,
  LoadQuery,
  LoadSort,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { usePageParameters } from '../../hooks/usePageParameters';
import { PagedList, usePages } from '../Pages';
import { readSort, SortableTable, writeSort } from '../SortableTable';
import { useLoadColumns } from './useLoadColumns';

const DEFAULT: LoadSort = 'share';

/** Each party with everything that it carries; sorted by any of it and paged by the backend. */
export function LoadTable(props: {
  label: string;
  /** The answer to the query, in the order that it has where none is asked for. */
  load: Pick<LoadAnswer, 'parties' | 'concentration'>;
  query: LoadQuery;
  /** What the lists of decisions that are linked are narrowed to. */
  linked: Pick<LoadQuery, 'model' | 'area'>;
}) {
  const { label, load, query, linked } = props;
  const api = useApi(operatingModelApiRef);
  const { one, change } = usePageParameters();
  const columns = useLoadColumns({
    posts: load.concentration.posts,
    query: linked,
  });
  const sort = readSort(one('sort'), columns, DEFAULT);
  const written = writeSort(sort);
  const pages = usePages(
    'cursor',
    written === DEFAULT ? load.parties : undefined,
    useCallback(
      async cursor => {
        const answer = await api.getLoad({
          ...query,
          // The columns are those that the backend sorts by.
          sort: written as LoadSort,
          cursor,
        });
        return answer.parties;
      },
      [api, query, written],
    ),
  );
  return (
    <PagedList pages={pages} label={label}>
      {({ items }) => (
        <SortableTable
          label={label}
          columns={columns}
          rows={items}
          rowKey={({ party }) => party.entityRef}
          sort={sort}
          onSort={next =>
            change(
              { sort: writeSort(next), cursor: undefined },
              { replace: true },
            )
          }
        />
      )}
    </PagedList>
  );
}
