import type { OperatingModel } from '../model/types';
import { releaseTimeline } from './releaseTimeline';

/** More than the next three dates say nothing new. */
const DATES_SHOWN = 3;

/**
 * The next dates of the cadence of a decision, today included; none for `on-demand`, `continuous` and where there is no
 * cadence.
 *
 * @param model - must not be changed once it was used here
 * @public
 */
export function decisionDates(
  cadence: string | undefined,
  model: OperatingModel,
  now: Date,
): string[] {
  return releaseTimeline(cadence, model, now)
    .next.slice(0, DATES_SHOWN)
    .map(({ date }) => date);
}
