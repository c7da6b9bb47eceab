import { parseTimeZone } from './parseTimeZone';

describe('parseTimeZone', () => {
  it.each([
    'UTC',
    'America/Los_Angeles',
    'America/Argentina/Buenos_Aires',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Etc/GMT+5',
    'US/Pacific',
    'CET',
    'EST5EDT',
    'GB-Eire',
  ])('reads %s', text =>
    expect(parseTimeZone(text)).toEqual({ ok: true, value: text }),
  );

  it.each([
    'PST8',
    'PST',
    'IST',
    'SystemV/PST8',
    '+05:30',
    'UTC+2',
    'Pacific Standard Time',
    'Mars/Olympus',
    'local',
    'Z',
    '',
    'America/Los_Angeles ',
    `A${'/a'.repeat(100_000)}`,
  ])('refuses %.40j', text => {
    const parsed = parseTimeZone(text);
    expect(parsed).toMatchObject({ ok: false });
    expect(JSON.stringify(parsed)).toContain(
      'an IANA name such as America/Los_Angeles or UTC is expected',
    );
  });
});
