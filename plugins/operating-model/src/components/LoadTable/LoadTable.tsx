import type {
  LoadQuery,
  PartyLoad,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readSort, SortableTable, writeSort } from '../SortableTable';
import { useLoadColumns } from './useLoadColumns';

/** Each party with everything that it carries; sorted by any of it. */
export function LoadTable(props: {
  label: string;
  parties: readonly PartyLoad[];
  /** All posts that shares are of. */
  posts: number;
  /** What the parties are narrowed to: the lists of decisions that are linked are narrowed to the same. */
  query: LoadQuery;
  /** As it stands in the address. */
  sort: string | undefined;
  onSort(sort: string): void;
}) {
  const { label, parties, posts, query, sort, onSort } = props;
  const columns = useLoadColumns({ posts, query });
  return (
    <SortableTable
      label={label}
      columns={columns}
      rows={parties}
      rowKey={({ party }) => party.entityRef}
      sort={readSort(sort, columns, 'share')}
      onSort={next => onSort(writeSort(next))}
    />
  );
}
