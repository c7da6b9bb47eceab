import type { Knex } from 'knex';
import { storableText } from '../sql/encodeRecord';
import { insertTransitions } from '../transitions/insertTransitions';
import type { ResultWrite } from './ResultWrite';

/**
 * Stores the verdicts about one model and what changed. Those about other entities are written with the entities, many in one go.
 *
 * @returns how many rows were written
 */
export async function writeResults(
  transaction: Knex.Transaction,
  subjectRef: string,
  write: ResultWrite,
): Promise<number> {
  const { states, findings, others, transitions } = write;
  await transaction('results')
    .insert({
      subject_ref: subjectRef,
      states: storableText(states),
      findings: storableText(findings),
      others: storableText(others),
    })
    .onConflict('subject_ref')
    .merge();
  return 1 + (await insertTransitions(transaction, subjectRef, transitions));
}
