import type { Knex } from 'knex';
import { whereInJson } from '../sql/whereInJson';
import type { DatedStates } from './ResultTexts';

/** The results that are stored of subjects, with since when; those of which nothing is stored are absent. One statement. */
export async function readStates(
  knex: Knex,
  subjectRefs: readonly string[],
): Promise<Map<string, DatedStates>> {
  if (subjectRefs.length === 0) {
    return new Map();
  }
  const query = knex('results').select('subject_ref', 'states');
  whereInJson(knex, query, 'results.subject_ref', JSON.stringify(subjectRefs));
  const rows: { subject_ref: string; states: string }[] = await query;
  return new Map(rows.map(row => [row.subject_ref, JSON.parse(row.states)]));
}
