import { DateTime, Duration } from 'luxon';

/**
 * The moment that lies a duration before another one, by the calendar of UTC.
 *
 * @param duration - ISO 8601, such as `P400D`
 * @throws Error where the duration cannot be read
 * @public
 */
export function momentBefore(now: Date, duration: string): Date {
  const parsed = Duration.fromISO(duration);
  if (!parsed.isValid) {
    throw new Error(`${duration} is no ISO 8601 duration`);
  }
  return DateTime.fromJSDate(now, { zone: 'utc' }).minus(parsed).toJSDate();
}
