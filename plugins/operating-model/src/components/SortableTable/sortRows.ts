/** One column of a table that can be sorted by it. */
export interface SortableColumn<Row> {
  id: string;
  title: string;
  /** What rows are compared by: names from A to Z first, numbers from the largest. */
  sortBy(row: Row): string | number;
}

/** The column that rows are sorted by, and whether it is turned round: `stops`, `-stops`. */
export interface Sort {
  column: string;
  reversed: boolean;
}

/** Reads a sort as it stands in an address; the fallback where it names no column. */
export function readSort<Row>(
  written: string | undefined,
  columns: readonly SortableColumn<Row>[],
  fallback: string,
): Sort {
  const reversed = written?.startsWith('-') ?? false;
  const named = written?.slice(reversed ? 1 : 0);
  const column = columns.find(({ id }) => id === named);
  return column
    ? { column: column.id, reversed }
    : { column: fallback, reversed: false };
}

/** How a sort stands in an address. */
export function writeSort({ column, reversed }: Sort): string {
  return `${reversed ? '-' : ''}${column}`;
}

/** The rows in order. Rows that compare as equal stay as they came. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly SortableColumn<Row>[],
  sort: Sort,
  locale: string,
): Row[] {
  const column = columns.find(({ id }) => id === sort.column);
  if (!column) {
    return [...rows];
  }
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const direction = sort.reversed ? -1 : 1;
  return rows
    .map(row => ({ row, value: column.sortBy(row) }))
    .sort(
      ({ value: a }, { value: b }) =>
        direction *
        (typeof a === 'number' && typeof b === 'number'
          ? b - a
          : compare(String(a), String(b))),
    )
    .map(({ row }) => row);
}
