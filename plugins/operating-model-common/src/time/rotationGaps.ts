import { dutyAt, firstDutyFrom, readRota } from './dutyAt';
import type { RotationSchedule } from './RotationSchedule';
import { inZone, isoWithOffset } from './wallTime';
import type { Instant } from './types';

/**
 * Covered time in which nobody answers: ISO 8601 with offset, half-open, with one sentence that says why.
 * @public
 */
export interface RotationGap {
  from: string;
  until: string;
  reason: string;
}

/** A month of hourly shifts and more; a longer look finds nothing new. */
const MOST_DUTIES = 2000;

/**
 * Where the coverage of a rotation has gaps between two instants: shifts of members that the catalog does not know, and the time
 * before the rotation starts.
 * @public
 */
export function rotationGaps(
  schedule: RotationSchedule,
  options: {
    from: Instant;
    until: Instant;
    isKnown: (member: string) => boolean;
  },
): RotationGap[] {
  const rota = readRota(schedule);
  if (!rota) {
    return [];
  }
  const gaps: RotationGap[] = [];
  const end = inZone(options.until, schedule.timeZone);
  const { start } = rota;
  let moment = inZone(options.from, schedule.timeZone);
  if (moment < start) {
    const until = start < end ? start : end;
    gaps.push({
      from: isoWithOffset(moment),
      until: isoWithOffset(until),
      reason: `The rotation starts on ${schedule.startsOn}`,
    });
    moment = until;
  }
  for (let count = 0; moment < end && count < MOST_DUTIES; count += 1) {
    const duty = dutyAt(rota, moment) ?? firstDutyFrom(rota, moment);
    if (!duty || duty.from >= end) {
      break;
    }
    if (!options.isKnown(duty.member)) {
      gaps.push({
        from: isoWithOffset(duty.from < moment ? moment : duty.from),
        until: isoWithOffset(duty.until < end ? duty.until : end),
        reason: `The catalog knows no ${duty.member}`,
      });
    }
    moment = duty.until;
  }
  return gaps;
}
