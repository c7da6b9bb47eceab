import type { DatedStates } from '../results/ResultTexts';
import { toResultWrite } from '../results/ResultWrite';
import { encodeRecord } from '../sql/encodeRecord';
import {
  toTransitionRecord,
  type TransitionCause,
} from '../transitions/Transition';
import type { EntityRecord, EntityWrite } from './EntityRecord';

/**
 * What is to be stored of an entity, after what is stored of it.
 *
 * @param stored - version of the row that was read, and its results; undefined where there was none
 */
export function toEntityWrite(
  { results, ...record }: EntityRecord,
  stored: { version: number; states?: DatedStates } | undefined,
  options: { at: Date; cause: () => TransitionCause; refreshedAt?: string },
): EntityWrite {
  const written = results && toResultWrite(results, stored?.states, options);
  return {
    ...record,
    base_version: stored?.version ?? 0,
    changed_at: options.at.toISOString(),
    refreshed_at: options.refreshedAt,
    ...(written && {
      states: written.states,
      findings: written.findings,
      others: written.others,
      ...(written.transitions.length > 0 && {
        transitions: `[${written.transitions
          .map(toTransitionRecord)
          .map(encodeRecord)
          .join(',')}]`,
      }),
    }),
  };
}
