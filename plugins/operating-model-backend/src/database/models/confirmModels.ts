import type { Knex } from 'knex';
import { changedRows } from '../sql/changedRows';
import { recordset } from '../sql/recordset';

/**
 * Says of models that are as they are stored that they were evaluated, so that a sweep that read the catalog earlier does not
 * write over them.
 *
 * @param at - ISO 8601 UTC
 * @returns of how many the version still is the one that was read
 */
export async function confirmModels(
  transaction: Knex.Transaction,
  models: readonly { entity_ref: string; version: number }[],
  at: string,
): Promise<number> {
  if (models.length === 0) {
    return 0;
  }
  return changedRows(
    await transaction.raw(
      `update models set refreshed_at = ?, version = version + 1 where exists (
        select 1 from ${recordset(transaction, {
          entity_ref: 'text',
          version: 'integer',
        })}
        where input.entity_ref = models.entity_ref and input.version = models.version)`,
      [at, JSON.stringify(models)],
    ),
  );
}
