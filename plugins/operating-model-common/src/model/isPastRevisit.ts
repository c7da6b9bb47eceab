import { DateTime } from 'luxon';
import type { OperatingModel } from './types';

/**
 * Whether the day by which a model was to be revisited is over, on the clocks of its zone.
 * @public
 */
export function isPastRevisit(
  { spec: { revisitBy, timeZone } }: OperatingModel,
  now: Date,
): boolean {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).toISODate();
  return revisitBy !== undefined && revisitBy < (today ?? '');
}
