import * as fc from 'fast-check';
import {
  durationInMinutes,
  parseDuration,
  parseTargetDuration,
} from './parseDuration';

const NOTHING = {
  years: 0,
  months: 0,
  weeks: 0,
  days: 0,
  hours: 0,
  minutes: 0,
  seconds: 0,
};

describe('parseDuration', () => {
  it.each([
    ['PT0S', {}, 0],
    ['PT15M', { minutes: 15 }, 15],
    ['PT90S', { seconds: 90 }, 1.5],
    ['P1D', { days: 1 }, 1440],
    ['P2W', { weeks: 2 }, 20160],
    ['P1M2W', { months: 1, weeks: 2 }, 44 * 1440],
    ['P1Y2M', { years: 1, months: 2 }, 425 * 1440],
    ['P1DT2H30M', { days: 1, hours: 2, minutes: 30 }, 1590],
  ])('reads %s', (text, parts, minutes) => {
    const value = { ...NOTHING, ...parts, iso: text };
    expect(parseDuration(text)).toEqual({ ok: true, value });
    expect(durationInMinutes(value)).toBe(minutes);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '-P1D',
    'P-1D',
    '+P1D',
    'PT0.5S',
    'P1,5D',
    'P1.5D',
    'PT1.5H',
    'PT1,5S',
    'P1Y-2M',
    'p1d',
    ' P1D',
    'P1D\n',
    'P1H',
    'PT1D',
    'every week',
    '1 day',
    'P٣D',
  ])('refuses %j and says what is expected', text => {
    expect(parseDuration(text)).toEqual({
      ok: false,
      reason: `${JSON.stringify(
        text,
      )} is no duration; an ISO 8601 duration such as PT15M, P1D or P90D is expected`,
    });
  });

  it.each(['P99999999999D', 'P21Y', 'P20Y12M', 'P99999D'])(
    'refuses %s, which is longer than anybody plans',
    text => expect(parseDuration(text).ok).toBe(false),
  );

  it('cuts a long text in its answer', () => {
    const parsed = parseDuration(`P${'1'.repeat(1_000_000)}D`);
    expect(parsed).toMatchObject({ ok: false });
    expect(JSON.stringify(parsed).length).toBeLessThan(200);
  });

  it('reads what it would write, whatever the numbers', () => {
    const number = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(number, number, number, (days, hours, minutes) => {
        const parsed = parseDuration(`P${days}DT${hours}H${minutes}M`);
        expect(parsed).toMatchObject({
          ok: true,
          value: { days, hours, minutes },
        });
      }),
    );
  });
});

describe('parseTargetDuration', () => {
  it.each(['PT15M', 'P1D', 'P1DT4H'])('reads %s', text =>
    expect(parseTargetDuration(text)).toMatchObject({ ok: true }),
  );

  it.each([
    [
      'P1W',
      '"P1W" is no response target; days, hours and minutes such as PT15M or P1D are expected',
    ],
    [
      'PT30S',
      '"PT30S" is no response target; days, hours and minutes such as PT15M or P1D are expected',
    ],
    ['P0D', '"P0D" leaves no time at all'],
    [
      'soon',
      '"soon" is no duration; an ISO 8601 duration such as PT15M, P1D or P90D is expected',
    ],
  ])('refuses %s', (text, reason) =>
    expect(parseTargetDuration(text)).toEqual({ ok: false, reason }),
  );
});
