import { DateTime } from 'luxon';
import { closingAfter, nextOpening } from './coverage';
import { firstDutyFrom, readRota, type Rota } from './dutyAt';
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
 * Where a rotation has gaps between two instants: shifts and overrides of members that the catalog does not know, and covered time
 * before the rotation starts in which no override is.
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
  return [...gapsInTurn(schedule, options)];
}

/** The same, one after the other: whoever asks whether there is one need not find all. */
export function* gapsInTurn(
  schedule: RotationSchedule,
  options: {
    from: Instant;
    until: Instant;
    isKnown: (member: string) => boolean;
  },
): Generator<RotationGap, void> {
  const rota = readRota(schedule);
  if (!rota) {
    return;
  }
  const end = inZone(options.until, schedule.timeZone);
  const gap = (from: DateTime, until: DateTime, reason: string) => ({
    from: isoWithOffset(from),
    until: isoWithOffset(DateTime.min(until, end)),
    reason,
  });
  let moment = inZone(options.from, schedule.timeZone);
  for (let count = 0; moment < end && count < MOST_DUTIES; count += 1) {
    const duty = firstDutyFrom(rota, moment);
    const answered = DateTime.min(duty?.from ?? end, rota.start, end);
    for (const [from, until] of openTime(rota, moment, answered)) {
      yield gap(from, until, `The rotation starts on ${schedule.startsOn}`);
    }
    if (!duty || duty.from >= end) {
      break;
    }
    if (!options.isKnown(duty.member)) {
      yield gap(
        DateTime.max(duty.from, moment),
        duty.until,
        `The catalog knows no ${duty.member}`,
      );
    }
    moment = duty.until;
  }
}

/** The covered time between two instants. */
function* openTime(
  { coverage }: Rota,
  from: DateTime,
  until: DateTime,
): Generator<[DateTime, DateTime]> {
  let moment = from;
  for (let count = 0; moment < until && count < MOST_DUTIES; count += 1) {
    const opening = nextOpening(coverage, moment.toJSDate());
    if (!opening || opening >= until) {
      return;
    }
    moment = DateTime.min(closingAfter(coverage, opening) ?? until, until);
    yield [opening, moment];
  }
}
