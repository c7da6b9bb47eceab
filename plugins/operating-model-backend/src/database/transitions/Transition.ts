import type { Verdict } from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * What a change of a result came from: the definition of what is asked (configuration, an upgrade), the entity or something above it, its model,
 * parties that it relies on, a fact that was seen, or time alone.
 */
export type TransitionCause =
  | 'definition'
  | 'entity'
  | 'model'
  | 'parties'
  | 'fact'
  | 'time';

/** One change of the result of one part of a subject. Times are ISO 8601 UTC. */
export interface Transition {
  check: string;
  /** Empty for the subject as a whole. */
  part: string;
  /** None for a part that is new. */
  from: { result: Verdict['result']; since: string } | undefined;
  /** None for a part that is gone. */
  to: Verdict['result'] | undefined;
  at: string;
  cause: TransitionCause;
}

/** A transition as a record of a set that is handed to the database. */
export interface TransitionRecord {
  check_id: string;
  part: string;
  from_result?: string;
  from_since?: string;
  to_result?: string;
  at: string;
  cause: string;
}

/** The columns of a record, in the order of {@link TransitionRecord}. */
export const TRANSITION_COLUMNS = [
  'check_id',
  'part',
  'from_result',
  'from_since',
  'to_result',
  'at',
  'cause',
] as const;

/** The record of a transition. */
export function toTransitionRecord(transition: Transition): TransitionRecord {
  const { check, part, from, to, at, cause } = transition;
  return {
    check_id: check,
    part,
    from_result: from?.result,
    from_since: from?.since,
    to_result: to,
    at,
    cause,
  };
}
