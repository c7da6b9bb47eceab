import type { DateTime } from 'luxon';
import { closingAfter } from './coverage';
import {
  dutyAt,
  firstDutyFrom,
  readRota,
  type Duty,
  type Rota,
} from './dutyAt';
import type { RotationSchedule } from './RotationSchedule';
import type { Instant } from './types';
import { inZone, isoWithOffset } from './wallTime';

/**
 * One uninterrupted duty of one member: ISO 8601 with offset, half-open. It ends with the shift, with the coverage, or where
 * an override takes over or ends.
 * @public
 */
export interface OnCallPeriod {
  member: string;
  from: string;
  until: string;
}

/** Of an absurd number of overrides, more than anybody waits through. */
const MOST_TURNS = 1000;

/**
 * Who is on call at an instant, or undefined: outside the coverage, before `startsOn`, and where the schedule cannot be used,
 * nobody is.
 *
 * @remarks Takes the same time whenever the rotation started. Of overlapping overrides the last listed wins; an override
 * moves nobody's turn.
 * @public
 */
export function onCallAt(
  schedule: RotationSchedule,
  at: Instant,
): OnCallPeriod | undefined {
  const rota = readRota(schedule);
  const duty = rota && dutyAt(rota, inZone(at, schedule.timeZone));
  return duty && toPeriod(duty);
}

/**
 * The first duty after the one that is running, of another member or after a gap; the first coming one where nobody is on
 * call. Undefined where no other one follows, as in a rotation of one.
 * @public
 */
export function nextOnCall(
  schedule: RotationSchedule,
  at: Instant,
): OnCallPeriod | undefined {
  const rota = readRota(schedule);
  if (!rota) {
    return undefined;
  }
  const moment = inZone(at, schedule.timeZone);
  const current = dutyAt(rota, moment);
  let from = current?.until ?? moment;
  for (let turn = 0; turn < turnsOfOne(rota); turn += 1) {
    const duty = dutyAt(rota, from);
    if (!duty) {
      const next = firstDutyFrom(rota, from);
      return next && toPeriod(next);
    }
    if (duty.member !== current?.member) {
      return toPeriod(duty);
    }
    const change = nextChange(rota, duty);
    if (!change) {
      return undefined;
    }
    from = change;
  }
  return undefined;
}

/** As many turns in a row as one member can have: those of one round, and as many again around each bound of an override. */
function turnsOfOne({ members, overrides }: Rota): number {
  return Math.min(
    MOST_TURNS,
    (members.length + 1) * (2 * overrides.length + 1) + 2 * overrides.length,
  );
}

/** When somebody else can follow on a duty. Shifts of a rotation of one change nothing, and there can be very many of them. */
function nextChange(
  { coverage, members, overrides }: Rota,
  { from: start, until }: Duty,
): DateTime | undefined {
  if (members.some(member => member !== members[0])) {
    return until;
  }
  const bounds = overrides.flatMap(({ from, until: end }) => [from, end]);
  return [...bounds, closingAfter(coverage, start)]
    .filter(bound => bound !== undefined && bound >= until)
    .sort((a, b) => a!.toMillis() - b!.toMillis())[0];
}

function toPeriod({ member, from, until }: Duty): OnCallPeriod {
  return { member, from: isoWithOffset(from), until: isoWithOffset(until) };
}
