/**
 * Since when a row that is written over is seen with its etag: what changed in the catalog is told apart from what was only
 * evaluated otherwise.
 */
export const ETAG_SINCE = {
  entities: etagSince('entities'),
  models: etagSince('models'),
};

function etagSince(table: string): string {
  return `case when ${table}.etag is distinct from excluded.etag then excluded.changed_at else ${table}.etag_since end`;
}
