import type { Transition, TransitionCause } from '../transitions/Transition';
import { emptyRecord } from './emptyRecord';
import { isProvisional } from './provisional';
import type { DatedStates, ResultLetter, ResultStates } from './ResultTexts';

const WORDS = {
  p: 'pass',
  f: 'fail',
  u: 'unknown',
  n: 'not-applicable',
} as const satisfies { [letter in ResultLetter]: Transition['to'] };

/**
 * Says since when each result is what it is, and what changed. The first result of a subject, and of a check that is new or
 * newly defined, is a baseline: it begins now, and nothing changed to it; so is the first one after a fresh catalog has filled, and all
 * until then. A check that is no longer asked leaves silently.
 *
 * @param stored - what is stored of the subject; undefined where nothing is
 */
export function dateStates(
  now: ResultStates,
  stored: DatedStates | undefined,
  options: { at: Date; cause: () => TransitionCause },
): { states: DatedStates; transitions: Transition[] } {
  const time = options.at.getTime();
  const at = options.at.toISOString();
  const since = stored?.since ?? time;
  const states: DatedStates = {
    checks: now.checks,
    since,
    parts: emptyRecord(),
  };
  const transitions: Transition[] = [];
  let cause: TransitionCause | undefined;
  const moved = (
    change: Pick<Transition, 'check' | 'part' | 'from' | 'to'>,
  ) => {
    cause ??= options.cause();
    transitions.push({ ...change, at, cause });
  };
  const isKnown = (check: string) =>
    stored !== undefined &&
    stored.checks[check] === now.checks[check] &&
    !isProvisional(now.checks[check] ?? '');

  for (const [part, results] of Object.entries(now.parts)) {
    const before = resultsOf(stored, part);
    const dated: DatedStates['parts'][string] = {};
    for (const [check, letter] of Object.entries(results)) {
      const known = isKnown(check);
      const was = known ? resultOf(before, check, since) : undefined;
      const began = was?.letter === letter ? was.since : time;
      dated[check] = began === since ? letter : [letter, began];
      if (known && was?.letter !== letter) {
        moved({ check, part, from: was && said(was), to: WORDS[letter] });
      }
    }
    states.parts[part] = dated;
  }
  for (const [part, results] of Object.entries(stored?.parts ?? {})) {
    const left = resultsOf(now, part);
    for (const check of Object.keys(results)) {
      const was = resultOf(results, check, since);
      if (was && isKnown(check) && !Object.hasOwn(left, check)) {
        moved({ check, part, from: said(was), to: undefined });
      }
    }
  }
  return { states, transitions };
}

function resultsOf<Result>(
  states: ResultStates<Result> | undefined,
  part: string,
): { [check: string]: Result } {
  return states && Object.hasOwn(states.parts, part) ? states.parts[part] : {};
}

function resultOf(
  results: DatedStates['parts'][string],
  check: string,
  since: number,
): { letter: ResultLetter; since: number } | undefined {
  const stored = Object.hasOwn(results, check) ? results[check] : undefined;
  if (stored === undefined) {
    return undefined;
  }
  return typeof stored === 'string'
    ? { letter: stored, since }
    : { letter: stored[0], since: stored[1] };
}

function said(was: {
  letter: ResultLetter;
  since: number;
}): Transition['from'] {
  return {
    result: WORDS[was.letter],
    since: new Date(was.since).toISOString(),
  };
}
