import { DateTime } from 'luxon';
import { scheduleOfRotation } from '../../model/scheduleOfRotation';
import type { OperatingModel, Rotation, SupportTier } from '../../model/types';
import { coveredWeekIntervals, dutiesFrom } from '../../time';
import type { ModelCheckContext } from '../Check';
import { longestUncovered } from '../promises/longestUncovered';

/** Whether a rotation leaves hours open that a tier promises: those of every week, or of holidays, the next of which it says. */
export function gapOfCoverage(
  { model, now }: ModelCheckContext,
  rotation: Rotation,
  tier: SupportTier,
): { holiday?: string } | undefined {
  const { businessHours } = model.spec;
  const hours = ({ coverage }: SupportTier | Rotation) =>
    coveredWeekIntervals({ coverage, businessHours });
  if (longestUncovered(hours(tier), hours(rotation)) > 0) {
    return {};
  }
  // The other promises close on holidays too.
  const holiday =
    tier.coverage === '24x7' && rotation.coverage !== '24x7'
      ? nextOpenHoliday(model, rotation, now)
      : undefined;
  return holiday === undefined ? undefined : { holiday };
}

/** The next holiday, today's too, that no overrides cover from its first minute to its last. */
function nextOpenHoliday(
  model: OperatingModel,
  rotation: Rotation,
  now: Date,
): string | undefined {
  const { businessHours, timeZone } = model.spec;
  const today = DateTime.fromJSDate(now, { zone: timeZone }).toISODate() ?? '';
  const schedule = scheduleOfRotation(model, rotation);
  return businessHours.holidays
    .filter(date => date >= today)
    .sort()
    .find(date => {
      const midnight = DateTime.fromISO(date, { zone: timeZone });
      const end = midnight.plus({ days: 1 });
      let served = midnight;
      for (const { from, until } of dutiesFrom(schedule, midnight.toJSDate())) {
        if (served >= end || DateTime.fromISO(from) > served) {
          break;
        }
        served = DateTime.fromISO(until);
      }
      return served < end;
    });
}
