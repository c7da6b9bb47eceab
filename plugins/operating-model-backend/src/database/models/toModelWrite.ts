import type { DatedStates } from '../results/ResultTexts';
import { toResultWrite } from '../results/ResultWrite';
import type { TransitionCause } from '../transitions/Transition';
import type { ModelRecord } from './ModelRecord';
import type { ModelWrite } from './ModelWrite';

/**
 * What is to be stored of a model, after what is stored of it.
 *
 * @param stored - version of the row that was read, and its results; undefined where there was none
 */
export function toModelWrite(
  { columns, results, filling }: ModelRecord,
  stored: { version: number; states?: DatedStates } | undefined,
  options: { at: Date; cause: () => TransitionCause; refreshedAt?: string },
): ModelWrite {
  return {
    columns,
    filling,
    results: toResultWrite(results, stored?.states, options),
    base_version: stored?.version ?? 0,
    changed_at: options.at.toISOString(),
    refreshed_at: options.refreshedAt,
  };
}
