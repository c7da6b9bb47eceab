import * as fc from 'fast-check';
import { parseCadence } from './parseCadence';

function periodOf(text: string) {
  const parsed = parseCadence(text);
  return parsed.ok && parsed.value.kind === 'period'
    ? parsed.value.duration.iso
    : parsed;
}

describe('parseCadence', () => {
  it.each([
    ['daily', 'P1D'],
    ['weekly', 'P7D'],
    ['biweekly', 'P14D'],
    ['monthly', 'P1M'],
    ['quarterly', 'P3M'],
    ['P2W', 'P2W'],
    ['P1Y2M', 'P1Y2M'],
  ])('reads %s as a period of %s', (text, iso) =>
    expect(periodOf(text)).toBe(iso),
  );

  it.each(['continuous', 'on-demand'])('reads %s, which has no dates', text =>
    expect(parseCadence(text)).toEqual({ ok: true, value: { kind: text } }),
  );

  it.each([
    'FREQ=WEEKLY;BYDAY=TU',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU',
    'FREQ=MONTHLY;BYDAY=3TU',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=366',
    'FREQ=DAILY;INTERVAL=10;COUNT=5',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=DAILY;UNTIL=20261231T235959Z',
    'FREQ=WEEKLY;UNTIL=20200101',
    'FREQ=MONTHLY;BYDAY=MO,2TU',
    'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-5',
    // As calendars write them: the times are not used.
    'FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,17;BYMINUTE=30;BYSECOND=0',
  ])('reads the rule %s', rule =>
    expect(parseCadence(`RRULE:${rule}`)).toEqual({
      ok: true,
      value: { kind: 'rule', rule },
    }),
  );

  it('reads a rule in any case, as RFC 5545 has it', () =>
    expect(parseCadence('rrule:freq=Weekly;byday=tu')).toEqual({
      ok: true,
      value: { kind: 'rule', rule: 'FREQ=WEEKLY;BYDAY=TU' },
    }));

  it.each([
    ['every week', /is no cadence; continuous, daily, weekly/],
    [
      'minor=P4M, patch=monthly',
      /"minor=P4M, patch=monthly" puts names before cadences where one cadence alone can stand; continuous, daily, weekly/,
    ],
    ['FREQ=WEEKLY;BYDAY=TU', /is no cadence; .* a rule such as RRULE:FREQ/],
    ['', /is no cadence/],
    ['Weekly', /is no cadence/],
    ['-P1D', /is no cadence/],
    ['P99999999999D', /is no cadence/],
    ['PT0.5S', /is no cadence/],
    ['P0D', /its period must be of whole days/],
    ['PT12H', /its period must be of whole days/],
    ['P1DT12H', /its period must be of whole days/],
    ['RRULE:', /has no part ""/],
    ['RRULE:BYDAY=MO', /needs FREQ/],
    [
      'RRULE:FREQ=SECONDLY',
      /"FREQ=SECONDLY" cannot be used; DAILY, WEEKLY, MONTHLY or YEARLY is expected, since dates are whole days/,
    ],
    [
      'RRULE:FREQ=SOMETIMES',
      /"FREQ=SOMETIMES" cannot be used; DAILY, WEEKLY, MONTHLY or YEARLY is expected/,
    ],
    ['RRULE:FREQ=MINUTELY', /cannot be used/],
    ['RRULE:FREQ=HOURLY', /cannot be used/],
    ['RRULE:FREQ', /"FREQ" cannot be used; DAILY, WEEKLY/],
    [
      'RRULE:FREQ=DAILY;INTERVAL=9999',
      /"INTERVAL=9999" cannot be used; a whole number from 1 to 1000 is expected/,
    ],
    [
      'RRULE:FREQ=DAILY;INTERVAL=1=2',
      /"INTERVAL=1=2" cannot be used; a whole number/,
    ],
    [
      'RRULE:FREQ=DAILY;UNTIL=20260230',
      /"UNTIL=20260230" cannot be used; there is no date 2026-02-30/,
    ],
    [
      'RRULE:FREQ=DAILY;UNTIL=2026-02-28',
      /"UNTIL=2026-02-28" cannot be used; a date such as 20261231, /,
    ],
    [
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=0',
      /cannot be used; whole numbers from 1 to 31, or from -1 to -31 counted from the end, are expected/,
    ],
    [
      'RRULE:FREQ=YEARLY;BYMONTH=-1',
      /cannot be used; whole numbers from 1 to 12 are expected/,
    ],
    [
      'RRULE:FREQ=WEEKLY;BYDAY=Tuesday',
      /"BYDAY=Tuesday" cannot be used; days out of MO, TU/,
    ],
    ['RRULE:FREQ=WEEKLY;BYDAY=\u017fU', /cannot be used; days out of/],
    [
      'RRULE:FREQ=MONTHLY;BYWEEKNO=10',
      /"FREQ=MONTHLY;BYWEEKNO=10" has BYWEEKNO, which RFC 5545 allows only with FREQ=YEARLY; change FREQ, or leave BYWEEKNO out/,
    ],
    [
      'RRULE:FREQ=WEEKLY;BYMONTHDAY=1',
      /has BYMONTHDAY, which RFC 5545 allows only with FREQ=DAILY or FREQ=MONTHLY or FREQ=YEARLY/,
    ],
    [
      'RRULE:FREQ=DAILY;BYYEARDAY=100',
      /has BYYEARDAY, which RFC 5545 allows only with FREQ=YEARLY/,
    ],
    ['RRULE:FREQ=WEEKLY;BYYEARDAY=100', /allows only with FREQ=YEARLY/],
    ['RRULE:FREQ=MONTHLY;BYYEARDAY=100', /allows only with FREQ=YEARLY/],
    [
      'RRULE:FREQ=DAILY;COUNT=3;UNTIL=20261231',
      /ends by COUNT and by UNTIL, of which RFC 5545 allows one; leave the other out/,
    ],
    [
      'RRULE:FREQ=MONTHLY;BYSETPOS=1',
      /has BYSETPOS, which RFC 5545 allows only beside another part that begins with BY/,
    ],
    ['RRULE:FREQ=DAILY;INTERVAL=0', /"INTERVAL=0" cannot be used/],
    ['RRULE:FREQ=DAILY;INTERVAL=.5', /cannot be used/],
    ['RRULE:FREQ=DAILY;INTERVAL=NaN', /cannot be used/],
    ['RRULE:FREQ=DAILY;INTERVAL=-1', /cannot be used/],
    ['RRULE:FREQ=DAILY;INTERVAL=99999999', /cannot be used/],
    ['RRULE:FREQ=DAILY;COUNT=0', /cannot be used/],
    ['RRULE:FREQ=DAILY;UNTIL=20269999', /cannot be used/],
    ['RRULE:FREQ=WEEKLY;BYDAY=2TU', /only FREQ=MONTHLY and FREQ=YEARLY/],
    ['RRULE:FREQ=DAILY;BYSETPOS=2', /leave BYSETPOS out/],
    ['RRULE:FREQ=DAILY;BYHOUR=24', /"BYHOUR=24" cannot be used/],
    ['RRULE:FREQ=DAILY;BYMINUTE=60', /"BYMINUTE=60" cannot be used/],
    ['RRULE:FREQ=DAILY;BYSECOND=-1', /"BYSECOND=-1" cannot be used/],
    [
      'RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO',
      /numbers its days and names weeks, .* leave the numbers or BYWEEKNO out/,
    ],
    [
      'RRULE:FREQ=DAILY;freq=WEEKLY',
      /no part twice, and "freq=WEEKLY" is its second FREQ; leave one of them out/,
    ],
    ['RRULE:FREQ=DAILY;DTSTART=20260101', /has no part "DTSTART=20260101"/],
    [`RRULE:FREQ=DAILY;BYDAY=${'MO,'.repeat(300_000)}`, /is too long/],
  ])('refuses %.60j', (text, reason) =>
    expect(parseCadence(text)).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    }),
  );

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31',
  ])('refuses %s, which never happens', rule =>
    expect(parseCadence(`RRULE:${rule}`)).toEqual({
      ok: false,
      reason: `${JSON.stringify(rule)} never happens within nine years`,
    }),
  );

  it('answers any text', () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          'RRULE:',
          'FREQ=DAILY',
          'FREQ=WEEKLY',
          'FREQ=MONTHLY',
          'FREQ=YEARLY',
          ';',
          'INTERVAL=1000',
          'COUNT=9999',
          'UNTIL=20301231',
          'BYDAY=',
          'MO',
          '-5SU',
          ',',
          'BYMONTHDAY=31',
          'BYMONTH=2,4',
          'BYSETPOS=-366',
          'BYWEEKNO=53',
          'BYYEARDAY=-366',
          'WKST=SU',
          'BYHOUR=9',
          'P1M',
          '💥',
        ),
        { maxLength: 9 },
      )
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          pieces,
          pieces.map(text => `RRULE:FREQ=WEEKLY;${text}`),
          fc.string({ unit: 'binary' }),
        ),
        text => {
          const parsed = parseCadence(text);
          expect(parsed.ok || parsed.reason.length > 10).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
