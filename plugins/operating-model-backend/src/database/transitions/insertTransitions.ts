import type { Knex } from 'knex';
import { changedRows } from '../sql/changedRows';
import { encodeRecord } from '../sql/encodeRecord';
import { recordset } from '../sql/recordset';
import {
  TRANSITION_COLUMNS,
  toTransitionRecord,
  type Transition,
} from './Transition';

/**
 * Adds the changes of one subject to the history, in one statement.
 *
 * @returns how many rows were written
 */
export async function insertTransitions(
  transaction: Knex.Transaction,
  subjectRef: string,
  transitions: readonly Transition[],
): Promise<number> {
  if (transitions.length === 0) {
    return 0;
  }
  const columns = TRANSITION_COLUMNS.join(', ');
  const input = recordset(
    transaction,
    Object.fromEntries(TRANSITION_COLUMNS.map(name => [name, 'text'])),
  );
  return changedRows(
    await transaction.raw(
      `insert into transitions (subject_ref, ${columns})
      select ?, ${columns} from ${input}`,
      [
        subjectRef,
        `[${transitions.map(toTransitionRecord).map(encodeRecord).join(',')}]`,
      ],
    ),
  );
}
