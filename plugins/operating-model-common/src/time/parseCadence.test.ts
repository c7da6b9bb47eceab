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
      /"FREQ=SECONDLY" cannot be used in a rule of whole days/,
    ],
    ['RRULE:FREQ=MINUTELY', /cannot be used/],
    ['RRULE:FREQ=HOURLY', /cannot be used/],
    ['RRULE:FREQ=weekly', /cannot be used/],
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
    ['RRULE:FREQ=DAILY;FREQ=DAILY', /has no part "FREQ=DAILY" twice/],
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
    'FREQ=DAILY;BYYEARDAY=366;BYMONTH=1',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2',
    'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31',
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
