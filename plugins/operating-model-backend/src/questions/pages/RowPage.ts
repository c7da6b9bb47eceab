/** Values that say where a row stands in its list. */
export type RowPosition = readonly (string | number | null)[];

/** Part of a list, each row with its place. */
export interface RowPage<T> {
  rows: { item: T; position: RowPosition }[];
  /** Whether there are more rows in the direction of reading. */
  hasMore: boolean;
  totalItems: number;
}

/** The page after, or with `backwards` before, a row; the first page without one. */
export interface PageRequest {
  limit: number;
  from?: { position: RowPosition; backwards: boolean };
}
