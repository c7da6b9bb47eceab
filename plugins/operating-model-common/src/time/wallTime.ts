import { DateTime } from 'luxon';
import type { Instant } from './types';

/** A wall-clock time without zone, as milliseconds since 1970 read as if the clock stood in UTC. */
export type WallClock = number;

/** Reads a date or a date and time without offset. */
export function toWallClock(local: string): WallClock {
  return DateTime.fromISO(local, { zone: 'utc' }).toMillis();
}

/** What the clocks of a zone show at an instant. */
export function wallClockAt(instant: DateTime): WallClock {
  return instant.toMillis() + instant.offset * 60_000;
}

/**
 * The instant at which the clocks of a zone show a time. A time that clocks skip counts as the same distance after the
 * skip began (02:30 is 03:30); of one that they show twice the first counts. luxon alone would let the second question
 * depend on today's date.
 */
export function instantOf(wallClock: WallClock, timeZone: string): DateTime {
  if (Number.isNaN(wallClock)) {
    return DateTime.invalid('unreadable');
  }
  const { year, month, day, hour, minute, second, millisecond } =
    DateTime.fromMillis(wallClock, { zone: 'utc' });
  const guess = DateTime.fromObject(
    { year, month, day, hour, minute, second, millisecond },
    { zone: timeZone },
  );
  return guess
    .getPossibleOffsets()
    .reduce((first, other) => (other < first ? other : first));
}

/** An instant on the clocks of a zone. */
export function inZone(instant: Instant, timeZone: string): DateTime {
  return instant instanceof Date
    ? DateTime.fromJSDate(instant, { zone: timeZone })
    : DateTime.fromISO(instant, { zone: timeZone });
}

/** ISO 8601 with the offset that holds at the instant. */
export function isoWithOffset(instant: DateTime): string {
  return instant.toISO({ suppressMilliseconds: true }) ?? '';
}
