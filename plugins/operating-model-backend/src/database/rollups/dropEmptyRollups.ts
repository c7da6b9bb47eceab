import type { Knex } from 'knex';

/** Removes groups that no entity is in any more. They count nothing until then. */
export async function dropEmptyRollups(
  transaction: Knex.Transaction,
): Promise<number> {
  return transaction('rollups').where('entities', 0).delete();
}
