import type { Knex } from 'knex';
import { changedRows } from '../sql/changedRows';
import { recordset } from '../sql/recordset';

/**
 * Removes entities that the catalog no longer has, with everything that hangs on them, unless somebody evaluated
 * them after their version was read.
 *
 * @returns how many entities were removed
 */
export async function deleteEntities(
  transaction: Knex.Transaction,
  rows: readonly { id: number; version: number }[],
): Promise<number> {
  return changedRows(
    await transaction.raw(
      `delete from entities where exists (
        select 1 from ${recordset(transaction, {
          id: 'integer',
          version: 'integer',
        })}
        where input.id = entities.id and input.version = entities.version)`,
      [JSON.stringify(rows.map(({ id, version }) => ({ id, version })))],
    ),
  );
}

/** The same for models. */
export async function deleteModels(
  transaction: Knex.Transaction,
  rows: readonly { entity_ref: string; version: number }[],
): Promise<number> {
  let removed = 0;
  for (const { entity_ref, version } of rows) {
    removed += await transaction('models')
      .where({ entity_ref, version })
      .delete();
  }
  return removed;
}
