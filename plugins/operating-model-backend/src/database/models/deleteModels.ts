import type { Knex } from 'knex';

/**
 * Removes models that the catalog no longer has, unless somebody evaluated them after their version was read.
 *
 * @returns the references of those that were removed
 */
export async function deleteModels(
  transaction: Knex.Transaction,
  rows: readonly { entity_ref: string; version: number }[],
): Promise<string[]> {
  const removed: string[] = [];
  for (const { entity_ref, version } of rows) {
    const count = await transaction('models')
      .where({ entity_ref, version })
      .delete();
    if (count > 0) {
      removed.push(entity_ref);
    }
  }
  return removed;
}
