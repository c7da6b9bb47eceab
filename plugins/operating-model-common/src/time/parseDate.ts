import { DateTime } from 'luxon';
import { quote } from './parseDuration';
import type { Parsed } from './types';

/** Nothing that an operating model plans lies outside; also keeps all arithmetic far from its limits. */
const YEARS = { first: 1970, last: 2200 };

/**
 * Reads a date such as `2026-12-24`. A day that does not exist is refused.
 * @public
 */
export function parseDate(text: string): Parsed<string> {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && exists(text)
    ? { ok: true, value: text }
    : {
        ok: false,
        reason: `${quote(text)} is no date; one such as 2026-12-24 is expected`,
      };
}

/**
 * Reads a date and time without offset such as `2026-12-24T10:00`.
 * @public
 */
export function parseLocalDateTime(text: string): Parsed<string> {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text) && exists(text)
    ? { ok: true, value: text }
    : {
        ok: false,
        reason: `${quote(
          text,
        )} is no date and time; one such as 2026-12-24T10:00 is expected, in the zone of the model`,
      };
}

/**
 * Reads a time of day such as `09:00`.
 * @public
 */
export function parseTimeOfDay(
  text: string,
): Parsed<{ hour: number; minute: number }> {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match
    ? { ok: true, value: { hour: Number(match[1]), minute: Number(match[2]) } }
    : {
        ok: false,
        reason: `${quote(
          text,
        )} is no time of day; one such as 09:00 is expected${
          text === '24:00' ? ', at the latest 23:59' : ''
        }`,
      };
}

/**
 * Reads the time of day at which something closes: as {@link parseTimeOfDay}, and `24:00` at the end of the day.
 * @public
 */
export function parseClosingTime(
  text: string,
): Parsed<{ hour: number; minute: number }> {
  if (text === '24:00') {
    return { ok: true, value: { hour: 24, minute: 0 } };
  }
  const parsed = parseTimeOfDay(text);
  return parsed.ok
    ? parsed
    : {
        ok: false,
        reason: `${quote(
          text,
        )} is no time of day; one such as 17:00 is expected, at the latest 24:00`,
      };
}

function exists(text: string): boolean {
  const moment = DateTime.fromISO(text, { zone: 'utc' });
  // luxon reads 24:00 as the next day; we promise that what is written is what counts.
  return (
    moment.isValid &&
    moment.toISO()!.startsWith(text) &&
    moment.year >= YEARS.first &&
    moment.year <= YEARS.last
  );
}
