import { parseDate } from './parseDate';

const MOST_INTERVAL = 1000;
const MOST_COUNT = 9999;
const WEEKDAYS = 'MO, TU, WE, TH, FR, SA, SU';

/** What is expected of the value of a part, or undefined where it is right. */
type Refuse = (value: string) => string | undefined;

const expecting =
  (expected: string, isRight: (value: string) => boolean): Refuse =>
  value =>
    isRight(value) ? undefined : expected;

const wholeNumber = (most: number) =>
  expecting(
    `a whole number from 1 to ${most} is expected`,
    value => /^[1-9]\d{0,3}$/.test(value) && Number(value) <= most,
  );

const numbers = (most: number, { backwards } = { backwards: true }) =>
  expecting(
    `whole numbers from 1 to ${most}${
      backwards ? `, or from -1 to -${most} counted from the end,` : ''
    } are expected, with commas between them`,
    value =>
      value
        .split(',')
        .every(
          text =>
            /^[+-]?\d{1,3}$/.test(text) &&
            Number(text) !== 0 &&
            Number(text) >= (backwards ? -most : 1) &&
            Number(text) <= most,
        ),
  );

const timesUntil = (most: number) =>
  expecting(
    `whole numbers from 0 to ${most} are expected, with commas between them`,
    value =>
      value
        .split(',')
        .every(text => /^\d{1,2}$/.test(text) && Number(text) <= most),
  );

/**
 * The parts that a rhythm of days can have, and what each may hold. Times of day are accepted, as calendars write them, and not used;
 * a rhythm of less than a day is refused.
 */
export const RULE_PARTS: ReadonlyMap<string, Refuse> = new Map<string, Refuse>([
  [
    'FREQ',
    expecting(
      'DAILY, WEEKLY, MONTHLY or YEARLY is expected, since dates are whole days',
      value => /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value),
    ),
  ],
  ['INTERVAL', wholeNumber(MOST_INTERVAL)],
  ['COUNT', wholeNumber(MOST_COUNT)],
  ['UNTIL', refuseEnd],
  ['BYHOUR', timesUntil(23)],
  ['BYMINUTE', timesUntil(59)],
  ['BYSECOND', timesUntil(60)],
  [
    'BYDAY',
    expecting(
      `days out of ${WEEKDAYS} are expected, with commas between them, each with a number such as 3TU or -1FR where it is one day of a month or year`,
      value =>
        value
          .split(',')
          .every(day => /^([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)$/.test(day)),
    ),
  ],
  ['BYMONTHDAY', numbers(31)],
  ['BYYEARDAY', numbers(366)],
  ['BYWEEKNO', numbers(53)],
  ['BYMONTH', numbers(12, { backwards: false })],
  ['BYSETPOS', numbers(366)],
  [
    'WKST',
    expecting(`one day out of ${WEEKDAYS} is expected`, value =>
      /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value),
    ),
  ],
]);

function refuseEnd(value: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(T([01]\d|2[0-3])([0-5]\d){2}Z?)?$/.exec(
    value,
  );
  if (!match) {
    return 'a date such as 20261231, or one with a time such as 20261231T235959Z, is expected';
  }
  const date = match.slice(1, 4).join('-');
  return parseDate(date).ok
    ? undefined
    : `there is no date ${date} from 1970 to 2200`;
}
