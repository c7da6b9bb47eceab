import { parseDuration } from '../time/parseDuration';
import type { OperatingModel, Queue } from './types';

/**
 * Within what a queue promises its first look, as a target of business hours: a week has as many days as are worked in it. As
 * written where that cannot be told; undefined where it promises none.
 */
export function firstLookTarget(
  { spec }: OperatingModel,
  { firstLookWithin }: Queue,
): string | undefined {
  const parsed =
    firstLookWithin === undefined ? undefined : parseDuration(firstLookWithin);
  if (!parsed?.ok || !parsed.value.weeks) {
    return firstLookWithin;
  }
  const { years, months, weeks, days, hours, minutes, seconds } = parsed.value;
  if (years || months || seconds) {
    return firstLookWithin;
  }
  const all = weeks * spec.businessHours.days.length + days;
  return `P${all}DT${hours}H${minutes}M`;
}
