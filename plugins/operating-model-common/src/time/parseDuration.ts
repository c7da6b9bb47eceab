import { Duration } from 'luxon';
import type { Parsed } from './types';

/**
 * The parts of an ISO 8601 duration.
 * @public
 */
export interface DurationParts {
  iso: string;
  years: number;
  months: number;
  weeks: number;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

const LONGEST_TEXT = 40;
const LONGEST_YEARS = 20;
const MINUTES_PER_DAY = 24 * 60;
/** Signs and fractions, and letters that no number comes before; luxon reads all of them. */
const NOT_OURS = /[-.,]|[PT]$/;
const EXPECTED = 'an ISO 8601 duration such as PT15M, P1D or P90D is expected';

/**
 * Reads an ISO 8601 duration of whole numbers, at most twenty years long. Fractions and signs are refused.
 * @public
 */
export function parseDuration(text: string): Parsed<DurationParts> {
  const duration = Duration.fromISO(text.slice(0, LONGEST_TEXT + 1));
  if (!duration.isValid || text.length > LONGEST_TEXT || NOT_OURS.test(text)) {
    return { ok: false, reason: `${quote(text)} is no duration; ${EXPECTED}` };
  }
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  const parts = {
    iso: text,
    years,
    months,
    weeks,
    days,
    hours,
    minutes,
    seconds,
  };
  if (durationInMinutes(parts) > LONGEST_YEARS * 366 * MINUTES_PER_DAY) {
    return {
      ok: false,
      reason: `${quote(text)} is longer than ${LONGEST_YEARS} years`,
    };
  }
  return { ok: true, value: parts };
}

/**
 * Reads a response target: a duration of days, hours and minutes only, longer than nothing.
 * @public
 */
export function parseTargetDuration(text: string): Parsed<DurationParts> {
  const parsed = parseDuration(text);
  if (!parsed.ok) {
    return parsed;
  }
  const { years, months, weeks, seconds } = parsed.value;
  if (years || months || weeks || seconds) {
    return {
      ok: false,
      reason: `${quote(
        text,
      )} is no response target; days, hours and minutes such as PT15M or P1D are expected`,
    };
  }
  return durationInMinutes(parsed.value) > 0
    ? parsed
    : { ok: false, reason: `${quote(text)} leaves no time at all` };
}

/**
 * The length in minutes of running time. A month counts as 30 days and a year as 365, which is exact enough to compare.
 * @public
 */
export function durationInMinutes(parts: Omit<DurationParts, 'iso'>): number {
  const days =
    parts.years * 365 + parts.months * 30 + parts.weeks * 7 + parts.days;
  return (
    days * MINUTES_PER_DAY +
    parts.hours * 60 +
    parts.minutes +
    parts.seconds / 60
  );
}

/** A text as a message may show it: quoted, and not endless. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
