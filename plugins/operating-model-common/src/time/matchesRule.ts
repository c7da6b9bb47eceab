import {
  partsOfDay,
  weekOfDay,
  type CalendarDay,
  type DayParts,
} from './calendarDay';
import type { RecurrenceRule } from './RecurrenceRule';

/** Whether every part of a completed rule that names days names this one. Intervals and positions are not asked. */
export function matchesRule(rule: RecurrenceRule, day: CalendarDay): boolean {
  const { months, weeks, daysOfYear, daysOfMonth, weekdays } = rule;
  const parts = partsOfDay(day);
  if (
    !allows(months, parts.month, 12) ||
    !allows(daysOfMonth, parts.dayOfMonth, parts.daysInMonth) ||
    !allows(daysOfYear, parts.dayOfYear, parts.daysInYear)
  ) {
    return false;
  }
  if (weeks.length > 0) {
    const { week, weeks: last } = weekOfDay(day, rule.weekStart);
    if (!allows(weeks, week, last)) {
      return false;
    }
  }
  return (
    weekdays.length === 0 ||
    weekdays.some(
      ({ weekday, nth }) =>
        weekday === parts.weekday &&
        (nth === undefined || isNth(rule, parts, nth)),
    )
  );
}

/** Whether a number is named: from the beginning, or with a minus from the end. */
function allows(named: number[], value: number, last: number): boolean {
  return (
    named.length === 0 ||
    named.includes(value) ||
    named.includes(value - last - 1)
  );
}

/** Whether it is the n-th such weekday of its month, or in a rule of years without months of its year. */
function isNth(
  { frequency, months }: RecurrenceRule,
  { dayOfMonth, daysInMonth, dayOfYear, daysInYear }: DayParts,
  nth: number,
): boolean {
  const [position, length] =
    frequency === 'YEARLY' && months.length === 0
      ? [dayOfYear, daysInYear]
      : [dayOfMonth, daysInMonth];
  return nth > 0
    ? Math.ceil(position / 7) === nth
    : Math.ceil((length - position + 1) / 7) === -nth;
}
