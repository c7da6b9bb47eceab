import type { Knex } from 'knex';
import { readStates } from '../database/results/readStates';
import { resultsOf } from './readResults';

/**
 * Where the history does not fit what is stored: a change without its result, a result that became what it is without a change,
 * and a change that does not begin where the one before it ended. Nothing where all is well.
 */
export async function contradictions(knex: Knex): Promise<string[]> {
  const found: string[] = [];
  const subjects = await knex('results').pluck('subject_ref');
  const states = await readStates(knex, subjects);
  const transitions = await knex('transitions').orderBy('id');
  const last = new Map<string, any>();
  const identityOf = (subject: string, check: string, part: string) =>
    `${subject} ${part ? `${check} ${part}` : check}`;
  for (const transition of transitions) {
    const { subject_ref: subject, check_id: check, part } = transition;
    const identity = identityOf(subject, check, part);
    const before = last.get(identity);
    const follows =
      before?.at !== transition.from_since ||
      before?.to_result === transition.from_result;
    if (!follows || transition.from_result === transition.to_result) {
      found.push(`${identity}: ${transition.from_result} does not follow`);
    }
    last.set(identity, transition);
  }

  const stored = new Map<string, { result: string; since: string }>();
  for (const [subject, dated] of states) {
    const born = new Date(dated.since).toISOString();
    for (const [what, result] of Object.entries(resultsOf(dated))) {
      const identity = `${subject} ${what}`;
      const { to_result: to, at } = last.get(identity) ?? {};
      stored.set(identity, result);
      if (
        result.since !== born &&
        (to !== result.result || at !== result.since)
      ) {
        found.push(`${identity}: ${result.result} without a change to it`);
      }
    }
  }
  for (const [identity, { subject_ref, to_result: to, at }] of last) {
    const born = states.get(subject_ref)?.since ?? Infinity;
    const result = stored.get(identity);
    if (Date.parse(at) > born && (result?.result ?? null) !== to) {
      found.push(`${identity}: a change to ${to} without its result`);
    }
  }
  for (const subject of await subjectsWithout(knex)) {
    found.push(`${subject}: something of it is stored without the other`);
  }
  return found;
}

/** Subjects whose results, or whose row, stand alone. */
async function subjectsWithout(knex: Knex): Promise<string[]> {
  const rows = new Set([
    ...(await knex('entities').pluck('entity_ref')),
    ...(await knex('models').pluck('entity_ref')),
  ]);
  const judged = new Set(await knex('results').pluck('subject_ref'));
  return [
    ...[...rows].filter(subject => !judged.has(subject)),
    ...[...judged].filter(subject => !rows.has(subject)),
  ];
}
