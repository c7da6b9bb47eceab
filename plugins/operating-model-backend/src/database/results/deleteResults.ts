import type { Knex } from 'knex';
import { changedRows } from '../sql/changedRows';
import { recordset } from '../sql/recordset';

/**
 * Removes what is stored of subjects that are gone; models stay as long as they are stored. The history stays until it is old.
 *
 * @returns how many rows were removed
 */
export async function deleteResults(
  transaction: Knex.Transaction,
  subjectRefs: readonly string[],
): Promise<number> {
  if (subjectRefs.length === 0) {
    return 0;
  }
  const input = recordset(transaction, { subject_ref: 'text' });
  return changedRows(
    await transaction.raw(
      `delete from results where subject_ref in (select subject_ref from ${input})
        and subject_ref not in (select entity_ref from models)`,
      [JSON.stringify(subjectRefs.map(subject_ref => ({ subject_ref })))],
    ),
  );
}
