import { Frequency, RRule } from 'rrule';

/** A rule that has not happened by then is taken for one that never does; 29 February comes within eight years. */
const PATIENCE_YEARS = 9;
/** Years of dates that are worked out ahead of the year that was asked for. */
const YEARS_AHEAD = 2;
const ENOUGH_DATES = 20;
const MOST_REMEMBERED = 200;
/** The start that rules are tried with when they are read: a Monday in a leap year. */
const TRIAL_START = '2024-01-01';
const DAY = 86_400_000;

/** The shortest step of each frequency, in days. */
const STEP_DAYS = new Map([
  [Frequency.DAILY, 1],
  [Frequency.WEEKLY, 7],
  [Frequency.MONTHLY, 28],
  [Frequency.YEARLY, 365],
]);

class OutOfSteps extends Error {}

const rememberedDates = new Map<string, string[]>();
const rememberedVerdicts = new Map<string, boolean>();

/**
 * The dates of a checked rule from its start to the end of the second year after `year`, ascending; further ahead where
 * those years hold too few. Worked out once and remembered, since every reader of every entity asks again.
 */
export function datesOfRule(
  rule: string,
  start: string,
  year: number,
): readonly string[] {
  return remember(rememberedDates, `${rule} ${start} ${year}`, () => {
    const dates = expand(rule, start, year + YEARS_AHEAD);
    const inReach = dates.filter(date => date >= `${year}`);
    return inReach.length < ENOUGH_DATES
      ? expand(rule, start, year + PATIENCE_YEARS)
      : dates;
  });
}

/**
 * Whether a rule that has the right form happens at all, wherever it starts: hence without its interval, which can miss
 * every date from one start and none from another, and without its end.
 */
export function canHappen(rule: string): boolean {
  return remember(rememberedVerdicts, rule, () => {
    const lastYear = Number(TRIAL_START.slice(0, 4)) + PATIENCE_YEARS;
    try {
      const options = RRule.parseString(rule);
      const trial = { ...options, interval: 1, until: null, count: 1 };
      const daysAlone =
        options.freq === Frequency.DAILY || options.freq === Frequency.WEEKLY;
      if (daysAlone && !options.bysetpos) {
        // Each day passes or does not, in a turn of a year as in one of its own; and years need few turns.
        trial.freq = Frequency.YEARLY;
      }
      return datesUntil(trial, TRIAL_START, lastYear).length > 0;
    } catch {
      return false;
    }
  });
}

function expand(rule: string, start: string, lastYear: number): string[] {
  return datesUntil(RRule.parseString(rule), start, lastYear);
}

/** Dates are days at midnight UTC: the zone of the process never takes part. */
function datesUntil(
  options: ReturnType<typeof RRule.parseString>,
  start: string,
  lastYear: number,
): string[] {
  const dtstart = new Date(`${start}T00:00:00Z`);
  const end = new Date(Date.UTC(lastYear, 11, 31));
  const until =
    options.until && options.until < end
      ? new Date(options.until.toISOString().slice(0, 10))
      : end;
  const rule = new RRule({ ...options, dtstart, until }, true);
  limitSteps(rule, (end.getTime() - dtstart.getTime()) / DAY);
  const dates: string[] = [];
  try {
    rule.all(date => {
      dates.push(date.toISOString().slice(0, 10));
      return true;
    });
  } catch (error) {
    if (!(error instanceof OutOfSteps)) {
      throw error;
    }
  }
  return dates;
}

/**
 * rrule compares with `until` only what matches, so a rule that matches nothing would run to the year 9999: half a minute.
 * Its loop reads `interval` twice a turn, which is the one place to count the turns at; more than fit until the end are
 * not needed.
 */
function limitSteps(rule: RRule, days: number): void {
  const { freq, interval } = rule.options;
  const turns = days / (interval * (STEP_DAYS.get(freq) ?? 1)) + 2;
  let readings = 2 * Math.max(turns, 2);
  Object.defineProperty(rule.options, 'interval', {
    get: () => {
      readings -= 1;
      if (readings < 0) {
        throw new OutOfSteps();
      }
      return interval;
    },
  });
}

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  const found = find();
  if (known.size >= MOST_REMEMBERED) {
    known.clear();
  }
  known.set(key, found);
  return found;
}
