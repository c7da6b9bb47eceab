import { canHappen } from './datesOfRule';
import { parseDate } from './parseDate';
import { quote } from './parseDuration';
import type { Parsed } from './types';

const LONGEST_RULE = 200;
const MOST_INTERVAL = 1000;

const numbers = (least: number, most: number) => (value: string) =>
  value
    .split(',')
    .every(
      text =>
        /^[+-]?\d{1,3}$/.test(text) &&
        Number(text) !== 0 &&
        Number(text) >= least &&
        Number(text) <= most,
    );

const timesUntil = (most: number) => (value: string) =>
  value
    .split(',')
    .every(text => /^\d{1,2}$/.test(text) && Number(text) <= most);

/**
 * The parts that a rhythm of days can have, and what each may hold. Times of day are accepted, as calendars write them, and not used;
 * a rhythm of less than a day is refused.
 */
const PARTS = new Map<string, (value: string) => boolean>([
  ['FREQ', value => /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value)],
  [
    'INTERVAL',
    value => /^[1-9]\d{0,3}$/.test(value) && Number(value) <= MOST_INTERVAL,
  ],
  ['COUNT', value => /^[1-9]\d{0,3}$/.test(value)],
  ['UNTIL', isDate],
  ['BYHOUR', timesUntil(23)],
  ['BYMINUTE', timesUntil(59)],
  ['BYSECOND', timesUntil(60)],
  [
    'BYDAY',
    value =>
      value
        .split(',')
        .every(day => /^([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)$/.test(day)),
  ],
  ['BYMONTHDAY', numbers(-31, 31)],
  ['BYYEARDAY', numbers(-366, 366)],
  ['BYWEEKNO', numbers(-53, 53)],
  ['BYMONTH', numbers(1, 12)],
  ['BYSETPOS', numbers(-366, 366)],
  ['WKST', value => /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value)],
]);

/**
 * Checks a recurrence rule of RFC 5545 (without `RRULE:`). DTSTART is not part of it: rules start where the periods of
 * their model start.
 */
export function parseRecurrenceRule(text: string): Parsed<string> {
  if (text.length > LONGEST_RULE) {
    return {
      ok: false,
      reason: `A rule of ${text.length} characters is too long; ${LONGEST_RULE} are allowed`,
    };
  }
  const seen = new Set<string>();
  for (const part of text.split(';')) {
    const [name, value = ''] = part.split('=', 2);
    const check = PARTS.get(name);
    if (!check || seen.has(name)) {
      return {
        ok: false,
        reason: `A rule has no part ${quote(part)}${
          seen.has(name) ? ' twice' : ''
        }; known parts are ${[...PARTS.keys()].join(', ')}`,
      };
    }
    if (!check(value)) {
      return {
        ok: false,
        reason: `${quote(part)} cannot be used in a rule of whole days`,
      };
    }
    seen.add(name);
  }
  if (!seen.has('FREQ')) {
    return { ok: false, reason: 'A rule needs FREQ, for example FREQ=WEEKLY' };
  }
  if (/BYDAY=[^;]*\d/.test(text) && !/FREQ=(MONTHLY|YEARLY)/.test(text)) {
    return {
      ok: false,
      reason: `${quote(
        text,
      )} numbers its days, which only FREQ=MONTHLY and FREQ=YEARLY can (RFC 5545)`,
    };
  }
  if (/BYDAY=[^;]*\d/.test(text) && seen.has('BYWEEKNO')) {
    return {
      ok: false,
      reason: `${quote(
        text,
      )} numbers its days and names weeks, which RFC 5545 allows one at a time; leave the numbers or BYWEEKNO out`,
    };
  }
  if (seen.has('BYSETPOS') && /FREQ=DAILY/.test(text)) {
    return {
      ok: false,
      reason: `${quote(
        text,
      )} chooses among the dates of a day, of which there is one; leave BYSETPOS out`,
    };
  }
  return canHappen(text)
    ? { ok: true, value: text }
    : { ok: false, reason: `${quote(text)} never happens within nine years` };
}

function isDate(value: string): boolean {
  const match = /^(\d{4})(\d{2})(\d{2})(T([01]\d|2[0-3])([0-5]\d){2}Z?)?$/.exec(
    value,
  );
  return match !== null && parseDate(match.slice(1, 4).join('-')).ok;
}
