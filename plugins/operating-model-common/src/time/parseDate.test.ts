import {
  parseDate,
  parseLocalDateTime,
  parseTimeOfDay,
  parseClosingTime,
} from './parseDate';

describe('dates', () => {
  it.each(['2026-12-24', '2028-02-29', '1970-01-01', '2200-12-31'])(
    'reads %s',
    text => expect(parseDate(text)).toEqual({ ok: true, value: text }),
  );

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-1-5',
    '20260105',
    '2026-W01-1',
    '2026-12-24T10:00',
    '1969-12-31',
    '2201-01-01',
    '9999-99-99',
    'tomorrow',
    '',
  ])('refuses %j', text =>
    expect(parseDate(text)).toEqual({
      ok: false,
      reason: `${JSON.stringify(
        text,
      )} is no date; one such as 2026-12-24 is expected`,
    }),
  );
});

describe('dates with a time', () => {
  it.each(['2026-12-24T10:00', '2026-12-24T23:59:59'])('reads %s', text =>
    expect(parseLocalDateTime(text)).toEqual({ ok: true, value: text }),
  );

  it.each([
    '2026-12-24',
    '2026-12-24 10:00',
    '2026-12-24T24:00',
    '2026-12-24T10:60',
    '2026-12-24T10:00Z',
    '2026-12-24T10:00+01:00',
    '2026-02-30T10:00',
  ])('refuses %s', text =>
    expect(parseLocalDateTime(text)).toMatchObject({ ok: false }),
  );
});

describe('times of day', () => {
  it.each([
    ['00:00', { hour: 0, minute: 0 }],
    ['09:30', { hour: 9, minute: 30 }],
    ['23:59', { hour: 23, minute: 59 }],
  ])('reads %s', (text, value) =>
    expect(parseTimeOfDay(text)).toEqual({ ok: true, value }),
  );

  it.each(['24:00', '9:00', '09:60', '9am', '09:00:00', ''])(
    'refuses %j',
    text => expect(parseTimeOfDay(text)).toMatchObject({ ok: false }),
  );

  it('says of midnight at the end of a day which time is the last', () =>
    expect(parseTimeOfDay('24:00')).toEqual({
      ok: false,
      reason:
        '"24:00" is no time of day; one such as 09:00 is expected, at the latest 23:59',
    }));

  it.each([
    ['24:00', { hour: 24, minute: 0 }],
    ['17:30', { hour: 17, minute: 30 }],
    ['00:00', { hour: 0, minute: 0 }],
  ])('reads %s as one at which something closes', (text, value) =>
    expect(parseClosingTime(text)).toEqual({ ok: true, value }),
  );

  it.each(['24:01', '25:00', '24', '5pm'])(
    'refuses to close at %j, and says what is the last',
    text =>
      expect(parseClosingTime(text)).toEqual({
        ok: false,
        reason: `${JSON.stringify(
          text,
        )} is no time of day; one such as 17:00 is expected, at the latest 24:00`,
      }),
  );
});
