import { parseTargetDuration } from '../../time';
import { twoWeeks, WEEK, type WeekIntervals } from './longestUncovered';

/** A promise in minutes of business time: a day is the same time of day on the next business day, and all of them are equally long. */
export function businessMinutes(
  promise: string | undefined,
  hours: WeekIntervals,
): number | undefined {
  const parsed = promise && parseTargetDuration(promise);
  if (!parsed || !parsed.ok || hours.length === 0) {
    return undefined;
  }
  const [[from, until]] = hours;
  const { days, hours: written, minutes } = parsed.value;
  return days * (until - from) + written * 60 + minutes;
}

/** The most business time that passes within so much running time, in minutes: a report at the beginning of a day has it. */
export function mostWithin(hours: WeekIntervals, running: number): number {
  const weeks = Math.floor(running / WEEK);
  const rest = running - weeks * WEEK;
  const passed = hours.map(([start]) =>
    twoWeeks(hours).reduce(
      (sum, [from, until]) =>
        sum +
        Math.max(0, Math.min(until, start + rest) - Math.max(from, start)),
      0,
    ),
  );
  const ofAWeek = hours.reduce((sum, [from, until]) => sum + until - from, 0);
  return weeks * ofAWeek + Math.max(...passed);
}
