import { RRule } from 'rrule';

/** A rule that has not happened by then is taken for one that never does; 29 February comes within eight years. */
const PATIENCE_YEARS = 12;
/** Years of dates that are worked out ahead of the year that was asked for. */
const YEARS_AHEAD = 2;
const MOST_REMEMBERED = 200;
/** The start that rules are tried with when they are read. */
const TRIAL_START = '2024-01-01';

const remembered = new Map<string, string[]>();

/**
 * The dates of a checked rule from its start to the end of the second year after `year`, ascending; further ahead where
 * those years hold too few. Worked out once and remembered, since every reader of every entity asks again.
 */
export function datesOfRule(
  rule: string,
  start: string,
  year: number,
): readonly string[] {
  const key = `${rule} ${start} ${year}`;
  let dates = remembered.get(key);
  if (!dates) {
    dates = expand(rule, start, year + YEARS_AHEAD);
    const inReach = dates.filter(date => date >= `${year}`);
    if (inReach.length < 20) {
      dates = expand(rule, start, year + PATIENCE_YEARS);
    }
    if (remembered.size >= MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.set(key, dates);
  }
  return dates;
}

/** The first date of a rule that has the right form, or undefined where there is none within reason. */
export function firstDateOfRule(rule: string): string | undefined {
  const lastYear = Number(TRIAL_START.slice(0, 4)) + PATIENCE_YEARS;
  try {
    return build(rule, TRIAL_START, lastYear, true).all()[0]
      ? TRIAL_START
      : undefined;
  } catch {
    return undefined;
  }
}

function expand(rule: string, start: string, lastYear: number): string[] {
  return build(rule, start, lastYear, false)
    .all()
    .map(date => date.toISOString().slice(0, 10));
}

/** Dates are days at midnight UTC: the zone of the process never takes part. */
function build(
  rule: string,
  start: string,
  lastYear: number,
  onlyFirst: boolean,
): RRule {
  const options = RRule.parseString(rule);
  const end = new Date(Date.UTC(lastYear, 11, 31));
  return new RRule(
    {
      ...options,
      count: onlyFirst ? 1 : options.count,
      dtstart: new Date(`${start}T00:00:00Z`),
      until:
        options.until && options.until < end
          ? new Date(options.until.toISOString().slice(0, 10))
          : end,
    },
    true,
  );
}
