/** How many rows a raw statement wrote, as the drivers of PostgreSQL and SQLite say it. */
export function changedRows(result: {
  rowCount?: number;
  changes?: number;
}): number {
  return result.rowCount ?? result.changes ?? 0;
}
