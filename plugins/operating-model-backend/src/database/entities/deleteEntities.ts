import type { Knex } from 'knex';
import type { RollupShift, RollupShifts } from '../rollups/RollupShifts';
import { readRows } from '../sql/readRows';
import { recordset } from '../sql/recordset';
import { KEPT_GROUPINGS } from '../rollups/GROUPINGS';
import { shareOf } from '../rollups/shareOf';

/**
 * Removes entities that the catalog no longer has, with everything that hangs on them, unless somebody evaluated them after
 * their version was read.
 *
 * @param rollups - gathers what moves in the rollups, for the end of the transaction
 * @returns the references of those that were removed
 */
export async function deleteEntities(
  transaction: Knex.Transaction,
  rows: readonly { id: number; version: number }[],
  rollups: RollupShifts,
): Promise<string[]> {
  const input = recordset(transaction, { id: 'integer', version: 'integer' });
  const removed: any[] = await readRows(
    transaction,
    `delete from entities where exists (
      select 1 from ${input}
      where input.id = entities.id and input.version = entities.version)
    returning entity_ref, ${shareOf(name => name)}`,
    [JSON.stringify(rows.map(({ id, version }) => ({ id, version })))],
  );
  rollups.add(removed.flatMap(shiftsWithout));
  return removed.map(row => row.entity_ref);
}

/** What a row no longer contributes. */
function shiftsWithout(row: any): RollupShift[] {
  return Object.entries(KEPT_GROUPINGS).map(([grouping, column]) => ({
    group_by: grouping,
    key: row[column] ?? '',
    entities: -1,
    errors: -row.errors,
    warnings: -row.warnings,
    infos: -row.infos,
  }));
}
