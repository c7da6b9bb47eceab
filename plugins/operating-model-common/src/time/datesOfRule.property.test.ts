import * as fc from 'fast-check';
import {
  walkedDates,
  WEEKDAY_CODES,
  writeRule,
  type WrittenRule,
} from './__testUtils__/walkedDates';
import { nextOccurrences, previousOccurrence } from './occurrences';
import { parseCadence } from './parseCadence';

const DAY = 86_400_000;

const dayOf = (date: string) => Date.parse(date) / DAY;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

const numbersOf = (most: number, other: number[] = []) =>
  fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: most }),
      fc.integer({ min: -most, max: -1 }),
      ...other.map(number => fc.constant(number)),
    ),
    { minLength: 1, maxLength: 4 },
  );

const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 2 });

/** Rules of all parts, of which each leaves out most. */
const rules: fc.Arbitrary<WrittenRule> = fc
  .record({
    FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    INTERVAL: maybe(fc.integer({ min: 1, max: 5 })),
    COUNT: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    UNTIL: fc.option(
      fc
        .integer({ min: dayOf('2017-01-01'), max: dayOf('2024-12-31') })
        .map(day => dateOf(day).replace(/-/g, '')),
      { nil: undefined },
    ),
    BYMONTH: maybe(
      fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
    ),
    BYWEEKNO: maybe(numbersOf(53, [1, 52, 53, -1])),
    BYYEARDAY: maybe(numbersOf(366, [1, 60, 365, 366, -1, -366])),
    BYMONTHDAY: maybe(numbersOf(31, [29, 30, 31, -1])),
    BYDAY: maybe(
      fc.array(
        fc
          .tuple(
            fc.constantFrom('', '1', '2', '+3', '5', '-1', '-2', '-5'),
            fc.constantFrom(...WEEKDAY_CODES),
          )
          .map(parts => parts.join('')),
        { minLength: 1, maxLength: 4 },
      ),
    ),
    BYSETPOS: maybe(numbersOf(6, [1, -1])),
    WKST: maybe(fc.constantFrom(...WEEKDAY_CODES)),
  })
  .map(rule => {
    const isShort = rule.FREQ === 'DAILY' || rule.FREQ === 'WEEKLY';
    const isYearly = rule.FREQ === 'YEARLY';
    const numbered = !isShort && !rule.BYWEEKNO;
    const among =
      rule.BYMONTH ||
      rule.BYDAY ||
      (rule.FREQ !== 'WEEKLY' && rule.BYMONTHDAY) ||
      (isYearly && (rule.BYWEEKNO || rule.BYYEARDAY));
    return {
      ...rule,
      // What RFC 5545 forbids is refused.
      UNTIL: rule.COUNT ? undefined : rule.UNTIL,
      BYWEEKNO: isYearly ? rule.BYWEEKNO : undefined,
      BYYEARDAY: isYearly ? rule.BYYEARDAY : undefined,
      BYMONTHDAY: rule.FREQ === 'WEEKLY' ? undefined : rule.BYMONTHDAY,
      BYDAY: rule.BYDAY?.map(day => (numbered ? day : day.slice(-2))),
      BYSETPOS: rule.FREQ === 'DAILY' || !among ? undefined : rule.BYSETPOS,
    } as WrittenRule;
  });

/** In which a rule has to happen that is accepted, from whatever day it starts. */
const NINE_YEARS = ['2024-01-01', '2033-12-31'] as const;

describe('dates of a rule of any parts', () => {
  it('are those that a walk through all days of the calendar finds, and no rule that has any is refused', () => {
    let dated = 0;
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: dayOf('2015-01-01'), max: dayOf('2020-12-31') }),
        fc.integer({ min: dayOf('2015-01-01'), max: dayOf('2025-12-31') }),
        (rule, startDay, todayDay) => {
          const [start, today] = [dateOf(startDay), dateOf(todayDay)];
          const cadence = parseCadence(`RRULE:${writeRule(rule)}`);
          const options = {
            periodsFrom: start,
            timeZone: 'Asia/Kolkata',
            from: `${today}T00:30:00+05:30`,
            count: 4,
          };
          const horizon = dateOf(Math.max(startDay, todayDay) + 9 * 365);
          const walked = walkedDates(rule, start, horizon);
          const next = walked.filter(date => date >= today).slice(0, 4);
          const { INTERVAL: _, COUNT: __, UNTIL: ___, ...endless } = rule;
          dated += next.length > 0 ? 1 : 0;
          expect(
            cadence.ok
              ? {
                  next: nextOccurrences(cadence.value, options).filter(
                    date => date <= horizon,
                  ),
                  previous: previousOccurrence(cadence.value, options),
                }
              : cadence.reason.replace(/^".*" /, ''),
          ).toEqual(
            cadence.ok || walkedDates(endless, ...NINE_YEARS).length > 0
              ? { next, previous: walked.filter(date => date < today).at(-1) }
              : 'never happens within nine years',
          );
        },
      ),
      { numRuns: 400 },
    );
    expect(dated).toBeGreaterThan(100);
  });
});
