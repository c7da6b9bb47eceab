import type { Transition, TransitionCause } from '../transitions/Transition';
import { dateStates } from './dateStates';
import type { DatedStates, ResultTexts } from './ResultTexts';

/** The verdicts about one subject on their way into the store, with what changed. */
export interface ResultWrite extends ResultTexts {
  transitions: Transition[];
}

/**
 * What is to be stored of a subject, after what is stored of it.
 *
 * @param stored - undefined where nothing is
 */
export function toResultWrite(
  texts: ResultTexts,
  stored: DatedStates | undefined,
  options: { at: Date; cause: () => TransitionCause },
): ResultWrite {
  if (!stored) {
    // All of it begins now: what `dateStates` gives, without taking the text apart.
    const since = JSON.stringify({ since: options.at.getTime() });
    return {
      ...texts,
      states: `${since.slice(0, -1)},${texts.states.slice(1)}`,
      transitions: [],
    };
  }
  const { states, transitions } = dateStates(
    JSON.parse(texts.states),
    stored,
    options,
  );
  return { ...texts, states: JSON.stringify(states), transitions };
}
