import type { Knex } from 'knex';
import { SHARE_COLUMNS } from '../rollups/RollupShare';
import { shiftRollups } from '../rollups/shiftRollups';
import { readRows } from '../sql/readRows';
import { isPostgres, recordset } from '../sql/recordset';

const COLUMNS = { id: 'integer', version: 'integer' } as const;
const SHARE = SHARE_COLUMNS.map(name => `entities.${name}`).join(', ');

/**
 * Removes entities that the catalog no longer has, with everything that hangs on them and what they contribute to the rollups,
 * unless somebody evaluated them after their version was read.
 *
 * @returns the references of those that were removed
 */
export async function deleteEntities(
  transaction: Knex.Transaction,
  rows: readonly { id: number; version: number }[],
): Promise<string[]> {
  const input = JSON.stringify(
    rows.map(({ id, version }) => ({ id, version })),
  );
  const removed = `delete from entities where exists (
    select 1 from ${recordset(transaction, COLUMNS)}
    where input.id = entities.id and input.version = entities.version)`;
  const found: { entity_ref: string }[] = isPostgres(transaction)
    ? await readRows(
        transaction,
        `with removed as (${removed} returning entity_ref, ${SHARE_COLUMNS.join(
          ', ',
        )}),
        counted as (${shiftRollups(
          `select ${SHARE_COLUMNS.join(', ')}, -1 as sign from removed`,
        )})
        select entity_ref from removed`,
        [input],
      )
    : await removeStepByStep(transaction, removed, input);
  return found.map(row => row.entity_ref);
}

/** SQLite has no statement that writes several tables. */
async function removeStepByStep(
  transaction: Knex.Transaction,
  removed: string,
  input: string,
): Promise<{ entity_ref: string }[]> {
  await transaction.raw(
    shiftRollups(
      `select ${SHARE}, -1 as sign from entities join ${recordset(
        transaction,
        COLUMNS,
      )} on input.id = entities.id and input.version = entities.version`,
    ),
    [input],
  );
  return transaction.raw(`${removed} returning entity_ref`, [input]);
}
