import { weekdayOf, partsOfDay, type CalendarDay } from './calendarDay';

export type RuleFrequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** The parts of a rule of RFC 5545 that dates depend on. A list that is not written is empty. */
export interface RecurrenceRule {
  frequency: RuleFrequency;
  interval: number;
  count?: number;
  /** As written: a date, or a date and time with or without `Z`. */
  until?: string;
  months: number[];
  weeks: number[];
  daysOfYear: number[];
  daysOfMonth: number[];
  /** `nth` of the month or year, where it is written; weekdays from Monday as 0. */
  weekdays: { weekday: number; nth?: number }[];
  positions: number[];
  /** On which day weeks begin, from Monday as 0. */
  weekStart: number;
}

export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Reads a rule that has the right form. Times of day are not used: dates are days. */
export function readRule(text: string): RecurrenceRule {
  const parts = new Map(
    text.split(';').map(part => part.split('=', 2) as [string, string]),
  );
  const numbers = (name: string) =>
    (parts.get(name)?.split(',') ?? []).map(Number);
  const count = parts.get('COUNT');
  return {
    frequency: parts.get('FREQ') as RuleFrequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    count: count === undefined ? undefined : Number(count),
    until: parts.get('UNTIL'),
    months: numbers('BYMONTH'),
    weeks: numbers('BYWEEKNO'),
    daysOfYear: numbers('BYYEARDAY'),
    daysOfMonth: numbers('BYMONTHDAY'),
    weekdays: (parts.get('BYDAY')?.split(',') ?? []).map(day => ({
      weekday: WEEKDAY_CODES.indexOf(day.slice(-2)),
      nth: day.length > 2 ? Number(day.slice(0, -2)) : undefined,
    })),
    positions: numbers('BYSETPOS'),
    weekStart: WEEKDAY_CODES.indexOf(parts.get('WKST') ?? 'MO'),
  };
}

/** What a rule does not say of its days it takes from the day on which it starts (RFC 5545, 3.3.10). */
export function completeRule(
  rule: RecurrenceRule,
  start: CalendarDay,
): RecurrenceRule {
  const { frequency, months, weeks, daysOfYear, daysOfMonth, weekdays } = rule;
  if (daysOfYear.length + daysOfMonth.length + weekdays.length > 0) {
    return rule;
  }
  const { month, dayOfMonth } = partsOfDay(start);
  if (frequency === 'WEEKLY' || (frequency === 'YEARLY' && weeks.length > 0)) {
    return { ...rule, weekdays: [{ weekday: weekdayOf(start) }] };
  }
  switch (frequency) {
    case 'MONTHLY':
      return { ...rule, daysOfMonth: [dayOfMonth] };
    case 'YEARLY':
      return {
        ...rule,
        daysOfMonth: [dayOfMonth],
        months: months.length > 0 ? months : [month],
      };
    default:
      return rule;
  }
}
