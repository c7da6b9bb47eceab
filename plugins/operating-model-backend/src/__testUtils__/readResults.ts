import type { Knex } from 'knex';
import { dateStates } from '../database/results/dateStates';
import { readStates } from '../database/results/readStates';
import type { DatedStates } from '../database/results/ResultTexts';
import type { Transition } from '../database/transitions/Transition';

/** A stored result, without what it is the result of. */
export type StoredResult = NonNullable<Transition['from']>;

/** What is stored of one subject, by `check` or `check part`: the result, and since when it is that. */
export async function readResults(
  knex: Knex,
  subjectRef: string,
): Promise<{ [identity: string]: StoredResult }> {
  const states = (await readStates(knex, [subjectRef])).get(subjectRef);
  return states ? resultsOf(states) : {};
}

/** The same of states in the form in which they are stored: what would be left behind, if each part went. */
export function resultsOf(states: DatedStates): {
  [identity: string]: StoredResult;
} {
  // Whatever definition they are of.
  const checks = Object.fromEntries(
    Object.keys(states.checks).map(check => [check, '']),
  );
  const { transitions } = dateStates(
    { checks, parts: {} },
    { ...states, checks },
    { at: new Date(0), cause: () => 'time' },
  );
  return Object.fromEntries(
    transitions.map(({ check, part, from }) => [
      part ? `${check} ${part}` : check,
      from!,
    ]),
  );
}
