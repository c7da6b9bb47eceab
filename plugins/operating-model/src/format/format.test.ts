// None of these may ever become a link.
/* eslint-disable no-script-url */
import { daysUntil, formatDate } from './formatDate';
import { formatDuration } from './formatDuration';
import {
  formatDay,
  formatDistance,
  formatMoment,
  formatMomentInFull,
} from './formatMoment';
import { safeUrl } from './safeUrl';
import { nameOf, shortReference } from './shortReference';

const now = new Date('2026-11-24T10:00:00Z');

describe('formatDuration', () => {
  it.each([
    ['PT15M', '15 min'],
    ['PT90M', '1 hr 30 min'],
    ['PT24H', '24 hr'],
    ['P1D', '1 day'],
    ['P90D', '90 days'],
    ['P1Y2M3W', '1 year 2 months 3 weeks'],
    ['every quarter', 'every quarter'],
    ['PT0S', 'PT0S'],
  ])('%s reads %s', (iso, text) => {
    expect(formatDuration(iso, 'en-US')).toBe(text);
  });

  it('speaks the language of the reader', () => {
    expect(formatDuration('P2D', 'de')).toBe('2 Tage');
  });
});

describe('formatDay', () => {
  it('tells the day as the reader has it', () => {
    const day = (...at: [number, number, number, number]) =>
      formatDay(new Date(...at), now, 'en-GB');
    expect(day(2026, 10, 10, 0)).toBe('10 Nov');
    expect(day(2026, 10, 10, 23)).toBe('10 Nov');
    expect(day(2025, 11, 31, 23)).toBe('31 Dec 2025');
  });
});

describe('formatDate', () => {
  it('is as brief as it stays clear', () => {
    expect(formatDate('2026-12-01', 'en-GB', { now, weekday: true })).toBe(
      'Tue 1 Dec',
    );
    expect(formatDate('2027-01-02', 'en-GB', { now })).toBe('2 Jan 2027');
    expect(formatDate('2027-01-02', 'en-GB', { now, year: false })).toBe(
      '2 Jan',
    );
    expect(formatDate('soon', 'en-GB', { now })).toBe('soon');
  });

  it('counts days by the calendar', () => {
    expect(daysUntil('2026-11-24', now, 'UTC')).toBe(0);
    expect(daysUntil('2026-12-01', now, 'UTC')).toBe(7);
    expect(daysUntil('2026-11-17', now, 'UTC')).toBe(-7);
    // In Berlin it is the next day already.
    const early = new Date('2026-11-25T05:00:00+01:00');
    expect(daysUntil('2026-11-24', early, 'America/Los_Angeles')).toBe(0);
    expect(daysUntil('2026-11-24', early, 'Europe/Berlin')).toBe(-1);
    expect(daysUntil('2026-11-25', early, 'Mars/Olympus')).toBe(0);
  });
});

describe('formatMoment', () => {
  const near = new Date('2026-11-28T18:00:00Z');
  it('names the day of the month only where the weekday is not enough', () => {
    expect(formatMoment(near, now, 'en-GB')).toBe('Sat 18:00');
    expect(formatMoment(new Date('2026-12-07T18:00:00Z'), now, 'en-GB')).toBe(
      'Mon 7 Dec, 18:00',
    );
    expect(formatMoment(near, now, 'en-GB', { dated: true })).toBe(
      'Sat 28 Nov, 18:00',
    );
  });

  it('says in full what time it is in a zone, and survives a zone that the browser does not know', () => {
    expect(formatMomentInFull(near, 'America/Los_Angeles', 'en-US')).toMatch(
      /Saturday, November 28, 2026.* 10:00 AM PST/,
    );
    expect(formatMomentInFull(near, 'Mars/Olympus', 'en-US')).toMatch(
      /6:00 PM UTC/,
    );
  });

  it('tells how long ago, except within the minute', () => {
    expect(formatDistance(now, now, 'en')).toBeUndefined();
    expect(formatDistance(new Date('2026-11-24T09:58:00Z'), now, 'en')).toBe(
      '2 minutes ago',
    );
    expect(formatDistance(new Date('2026-11-24T07:30:00Z'), now, 'en')).toBe(
      '2 hours ago',
    );
    expect(formatDistance(new Date('2026-11-21T10:00:00Z'), now, 'en')).toBe(
      '3 days ago',
    );
  });

  it.each([
    ['2026-11-30T12:00:00Z', 'in 17 hours'],
    ['2026-11-30T19:00:00Z', 'tomorrow'],
    ['2026-12-01T18:00:00Z', 'in 2 days'],
    ['2026-12-03T18:00:00Z', 'in 4 days'],
    ['2026-11-28T18:00:00Z', 'yesterday'],
    ['2026-11-27T23:00:00Z', '2 days ago'],
  ])('counts the days until %s on the calendar: %s', (iso, expected) => {
    const sunday = new Date('2026-11-29T18:30:00Z');
    expect(formatDistance(new Date(iso), sunday, 'en')).toBe(expected);
  });
});

describe('safeUrl', () => {
  it.each([
    'https://example.com/a?b#c',
    'http://localhost:3000',
    'mailto:team@example.com',
    'tel:+15550100',
  ])('lets %s be opened', url => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    'javascript&colon;alert(1)',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'ht\ttps://example.com',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'slack://channel',
    './docs/runbook.md',
    '//example.com',
    `javascript:${'a'.repeat(10_000)}`,
    '',
  ])('keeps %j as text', url => {
    expect(safeUrl(url)).toBeUndefined();
  });
});

describe('shortReference', () => {
  it('names an entity for people', () => {
    expect(shortReference('system:default/hosted')).toBe('system hosted');
    expect(shortReference('group:other/team')).toBe('group other/team');
    expect(shortReference('nonsense')).toBe('nonsense');
    expect(nameOf('group:default/accounts')).toBe('accounts');
  });
});
