import {
  dateOfDay,
  dayOfDate,
  firstOfMonth,
  partsOfDay,
  type CalendarDay,
} from './calendarDay';
import { matchesRule } from './matchesRule';
import { completeRule, readRule, type RecurrenceRule } from './RecurrenceRule';
import { inZone } from './wallTime';

/** A rule that has not happened by then is taken for one that never does; 29 February comes within eight years. */
const PATIENCE_YEARS = 9;
/** The start that rules are tried with when they are read: a Monday in a leap year. */
const TRIAL_START = dayOfDate('2024-01-01');

/** Every entity that declares a rule asks whether it happens, in every sweep. */
const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 200;

/** Where a rule of a model starts, and in which zone its `UNTIL` is read. */
export interface RuleStart {
  /** A date, such as `2026-01-05`. Nothing happens before it. */
  periodsFrom: string;
  timeZone: string;
}

/** Is told of each period that is looked at: what the work is counted by. */
export type Watch = (period: number) => void;

/** The first dates of a checked rule on a date or after it, ascending; fewer where nine years hold fewer. */
export function nextDatesOfRule(
  text: string,
  { periodsFrom, timeZone }: RuleStart,
  { today, count }: { today: string; count: number },
  watch?: Watch,
): string[] {
  const start = dayOfDate(periodsFrom);
  const from = Math.max(start, dayOfDate(today));
  const rule = completeRule(readRule(text), start);
  const end = Math.min(
    firstOfMonth(partsOfDay(from).year + PATIENCE_YEARS + 1, 1) - 1,
    lastDay(rule, timeZone),
  );
  const dates: string[] = [];
  for (const day of daysUpwards(rule, { start, from, end, watch })) {
    if (dates.length === count) {
      break;
    }
    dates.push(dateOfDay(day));
  }
  return dates;
}

/** The latest date of a checked rule before a date, or undefined where there was none. */
export function previousDateOfRule(
  text: string,
  { periodsFrom, timeZone }: RuleStart,
  today: string,
  watch?: Watch,
): string | undefined {
  const start = dayOfDate(periodsFrom);
  const rule = completeRule(readRule(text), start);
  const end = Math.min(dayOfDate(today) - 1, lastDay(rule, timeZone));
  const day = lastDayUntil(rule, { start, from: start, end, watch });
  return day === undefined ? undefined : dateOfDay(day);
}

/**
 * Whether a rule that has the right form happens at all, wherever it starts: hence without its interval, which can miss
 * every date from one start and none from another, and without its end.
 */
export function canHappen(text: string): boolean {
  const known = verdicts.get(text);
  if (known !== undefined) {
    return known;
  }
  const rule = {
    ...completeRule(readRule(text), TRIAL_START),
    interval: 1,
    count: undefined,
  };
  const { year } = partsOfDay(TRIAL_START);
  const [first] = daysUpwards(rule, {
    start: TRIAL_START,
    from: TRIAL_START,
    end: firstOfMonth(year + PATIENCE_YEARS + 1, 1) - 1,
  });
  if (verdicts.size >= MOST_VERDICTS) {
    verdicts.clear();
  }
  verdicts.set(text, first !== undefined);
  return first !== undefined;
}

/** Days are looked at from `from` to `end`, both included; the rule starts at `start`. */
interface Stretch {
  start: CalendarDay;
  from: CalendarDay;
  end: CalendarDay;
  watch?: Watch;
}

/** Only a rule that counts its dates has to be walked from its start; of others the period of the first day is found by division. */
function* daysUpwards(
  rule: RecurrenceRule,
  { start, from, end, watch }: Stretch,
): Generator<CalendarDay> {
  let left = rule.count ?? Infinity;
  const firstPeriod = periodOf(rule, start);
  let period = firstPeriod;
  if (rule.count === undefined) {
    const passed = periodOf(rule, from) - firstPeriod;
    period += Math.floor(passed / rule.interval) * rule.interval;
  }
  for (; left > 0 && firstDayOf(rule, period) <= end; period += rule.interval) {
    watch?.(period);
    for (const day of daysOfPeriod(rule, period)) {
      if (day >= start && day <= end && left > 0) {
        left -= 1;
        if (day >= from) {
          yield day;
        }
      }
    }
  }
}

function lastDayUntil(
  rule: RecurrenceRule,
  stretch: Stretch,
): CalendarDay | undefined {
  const { start, end, watch } = stretch;
  if (rule.count !== undefined) {
    return [...daysUpwards(rule, stretch)].at(-1);
  }
  const firstPeriod = periodOf(rule, start);
  const passed = periodOf(rule, end) - firstPeriod;
  let period = firstPeriod + Math.floor(passed / rule.interval) * rule.interval;
  for (; end >= start && period >= firstPeriod; period -= rule.interval) {
    watch?.(period);
    const day = daysOfPeriod(rule, period).findLast(
      found => found >= start && found <= end,
    );
    if (day !== undefined) {
      return day;
    }
  }
  return undefined;
}

/** The dates of one period, ascending. A position that the period does not have is none of its dates. */
function daysOfPeriod(rule: RecurrenceRule, period: number): CalendarDay[] {
  const days: CalendarDay[] = [];
  const end = firstDayOf(rule, period + 1);
  for (let day = firstDayOf(rule, period); day < end; day += 1) {
    if (matchesRule(rule, day)) {
      days.push(day);
    }
  }
  const { positions } = rule;
  return positions.length === 0
    ? days
    : days.filter(
        (_, index) =>
          positions.includes(index + 1) ||
          positions.includes(index - days.length),
      );
}

/** Periods count from 1970, or years as they are called. */
function periodOf(
  { frequency, weekStart }: RecurrenceRule,
  day: CalendarDay,
): number {
  const { year, month } = partsOfDay(day);
  switch (frequency) {
    case 'YEARLY':
      return year;
    case 'MONTHLY':
      return year * 12 + month - 1;
    case 'WEEKLY':
      return Math.floor((day + 3 - weekStart) / 7);
    default:
      return day;
  }
}

function firstDayOf(
  { frequency, weekStart }: RecurrenceRule,
  period: number,
): CalendarDay {
  switch (frequency) {
    case 'YEARLY':
      return firstOfMonth(period, 1);
    case 'MONTHLY':
      return firstOfMonth(Math.floor(period / 12), (period % 12) + 1);
    case 'WEEKLY':
      return period * 7 - 3 + weekStart;
    default:
      return period;
  }
}

/** The day with which a rule ends: of an instant the one in the zone. */
function lastDay({ until }: RecurrenceRule, timeZone: string): CalendarDay {
  if (until === undefined) {
    return Infinity;
  }
  const [, year, month, day, time] =
    /^(\d{4})(\d{2})(\d{2})(T\d{6}Z)?/.exec(until) ?? [];
  const date = `${year}-${month}-${day}`;
  const shown = time
    ? inZone(
        `${date}T${time.slice(1, 3)}:${time.slice(3, 5)}:${time.slice(5, 7)}Z`,
        timeZone,
      ).toISODate()
    : date;
  return dayOfDate(shown ?? date);
}
