import { firstDateOfRule } from './datesOfRule';
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

/** The parts that a rhythm of days can have, and what each may hold. Parts of an hour are no rhythm of releases. */
const PARTS = new Map<string, (value: string) => boolean>([
  ['FREQ', value => /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value)],
  [
    'INTERVAL',
    value => /^[1-9]\d{0,3}$/.test(value) && Number(value) <= MOST_INTERVAL,
  ],
  ['COUNT', value => /^[1-9]\d{0,3}$/.test(value)],
  ['UNTIL', value => /^\d{8}(T\d{6}Z?)?$/.test(value)],
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
  return firstDateOfRule(text)
    ? { ok: true, value: text }
    : { ok: false, reason: `${quote(text)} never happens within twelve years` };
}
