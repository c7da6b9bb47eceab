const DAY = 86_400_000;
export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The days that the walk knows. */
const FIRST = '2014-12-01';
const LAST = '2037-02-28';

/** A day, as looking at its neighbours tells it: nothing here is shared with the code under test. */
interface WalkedDay {
  index: number;
  date: string;
  year: string;
  month: string;
  weekday: string;
  /** Counted from the beginning, and from the end with a minus. */
  ofMonth: number[];
  ofYear: number[];
  /** Which of its weekday. */
  nthOfMonth: number[];
  nthOfYear: number[];
}

const days: WalkedDay[] = [];
for (let time = Date.parse(FIRST); time <= Date.parse(LAST); time += DAY) {
  const date = new Date(time).toISOString().slice(0, 10);
  days.push({
    index: days.length,
    date,
    year: date.slice(0, 4),
    month: date.slice(0, 7),
    // 1970 began on a Thursday.
    weekday: WEEKDAY_CODES[(time / DAY + 3) % 7],
    ofMonth: [],
    ofYear: [],
    nthOfMonth: [],
    nthOfYear: [],
  });
}

/** Numbers the days of each group from its beginning, and from its end. */
function number(
  key: (day: WalkedDay) => string,
  numbersOf: (day: WalkedDay) => number[],
) {
  for (const group of Map.groupBy(days, key).values()) {
    group.forEach((day, index) =>
      numbersOf(day).push(index + 1, index - group.length),
    );
  }
}

number(
  day => day.month,
  day => day.ofMonth,
);
number(
  day => day.year,
  day => day.ofYear,
);
number(
  day => `${day.month} ${day.weekday}`,
  day => day.nthOfMonth,
);
number(
  day => `${day.year} ${day.weekday}`,
  day => day.nthOfYear,
);

/** Weeks that begin on a day of the week: the position of the week of each day, and its numbers in the year that has most of it. */
function weeksFrom(weekStart: string): { week: number; numbers: number[] }[] {
  let week = 0;
  const positions = days.map(({ weekday }) => {
    week += weekday === weekStart ? 1 : 0;
    return week;
  });
  const byWeek = Map.groupBy(days, (_, index) => positions[index]);
  const owners = [...byWeek].map(([position, members]) => {
    const [[year]] = [...Map.groupBy(members, day => day.year)].sort(
      ([, one], [, other]) => other.length - one.length,
    );
    return { position, year };
  });
  const numbers = new Map<number, number[]>();
  for (const group of Map.groupBy(owners, ({ year }) => year).values()) {
    group.forEach(({ position }, index) =>
      numbers.set(position, [index + 1, index - group.length]),
    );
  }
  return positions.map(position => ({
    week: position,
    numbers: numbers.get(position)!,
  }));
}

const weeks = new Map(WEEKDAY_CODES.map(code => [code, weeksFrom(code)]));

/** The parts of a rule, each as it is written. */
export interface WrittenRule {
  FREQ: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  INTERVAL?: number;
  COUNT?: number;
  UNTIL?: string;
  BYMONTH?: number[];
  BYWEEKNO?: number[];
  BYYEARDAY?: number[];
  BYMONTHDAY?: number[];
  BYDAY?: string[];
  BYSETPOS?: number[];
  WKST?: string;
}

/** All dates of a rule from its start to a last day, by looking at every day of the calendar. */
export function walkedDates(
  rule: WrittenRule,
  start: string,
  last: string,
): string[] {
  const ofWeeks = weeks.get(rule.WKST ?? 'MO')!;
  const startDay = days.find(({ date }) => date === start)!;
  const periodOf = (day: WalkedDay, index: number) =>
    ({
      DAILY: day.date,
      WEEKLY: String(ofWeeks[index].week),
      MONTHLY: day.month,
      YEARLY: day.year,
    }[rule.FREQ]);
  const periods = [...Map.groupBy(days, periodOf)];
  const first = periods.findIndex(([, members]) => members.includes(startDay));
  const found = periods.flatMap(([, members], position) => {
    if (position < first || (position - first) % (rule.INTERVAL ?? 1) !== 0) {
      return [];
    }
    const set = members.filter(day =>
      isNamed(rule, day, startDay, ofWeeks[day.index].numbers),
    );
    return set.filter(
      (_, index) =>
        !rule.BYSETPOS ||
        rule.BYSETPOS.some(at => at === index + 1 || at === index - set.length),
    );
  });
  return found
    .map(({ date }) => date)
    .filter(date => date >= start)
    .slice(0, rule.COUNT)
    .filter(
      date => date <= last && date.replace(/-/g, '') <= (rule.UNTIL ?? '9'),
    );
}

function isNamed(
  rule: WrittenRule,
  day: WalkedDay,
  start: WalkedDay,
  weekNumbers: number[],
): boolean {
  const { FREQ, BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, BYDAY } = rule;
  const some = (named: number[] | undefined, numbers: number[]) =>
    !named || numbers.some(each => named.includes(each));
  const month = (of: WalkedDay) => Number(of.month.slice(5));
  const sameDayOfMonth = day.ofMonth[0] === start.ofMonth[0];
  const sameWeekday = day.weekday === start.weekday;
  if (!BYYEARDAY && !BYMONTHDAY && !BYDAY) {
    const implied = {
      DAILY: true,
      WEEKLY: sameWeekday,
      MONTHLY: sameDayOfMonth,
      YEARLY: BYWEEKNO
        ? sameWeekday
        : sameDayOfMonth && (BYMONTH || month(day) === month(start)),
    };
    if (!implied[FREQ]) {
      return false;
    }
  }
  const nth = FREQ === 'YEARLY' && !BYMONTH ? day.nthOfYear : day.nthOfMonth;
  return (
    some(BYMONTH, [month(day)]) &&
    some(BYWEEKNO, weekNumbers) &&
    some(BYYEARDAY, day.ofYear) &&
    some(BYMONTHDAY, day.ofMonth) &&
    (!BYDAY ||
      BYDAY.some(
        written =>
          written.slice(-2) === day.weekday &&
          (written.length === 2 || nth.includes(parseInt(written, 10))),
      ))
  );
}

/** As it stands behind `RRULE:`. */
export function writeRule(rule: WrittenRule): string {
  return Object.entries(rule)
    .filter(([, value]) => value !== undefined)
    .map(([part, value]) => `${part}=${value}`)
    .join(';');
}
