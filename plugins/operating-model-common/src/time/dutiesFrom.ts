import { dutyAt, firstDutyFrom, readRota } from './dutyAt';
import type { OnCallPeriod } from './onCall';
import type { RotationSchedule } from './RotationSchedule';
import type { Instant } from './types';
import { inZone, isoWithOffset } from './wallTime';

/**
 * The duties of a rotation from an instant on, one after the other, the one that is running first. There is no end to them: whoever
 * asks stops asking. None where the schedule cannot be used.
 * @public
 */
export function* dutiesFrom(
  schedule: RotationSchedule,
  from: Instant,
): Generator<OnCallPeriod> {
  const rota = readRota(schedule);
  let moment = inZone(from, schedule.timeZone);
  while (rota) {
    const duty = dutyAt(rota, moment) ?? firstDutyFrom(rota, moment);
    if (!duty || duty.until <= moment) {
      return;
    }
    yield {
      member: duty.member,
      from: isoWithOffset(duty.from),
      until: isoWithOffset(duty.until),
    };
    moment = duty.until;
  }
}
