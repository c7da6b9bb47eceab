import type { DateTime } from 'luxon';

/** A moment in words, on the clocks of its zone: `Mon 30 Nov 2026, 09:00 UTC-08:00`. */
export function sayWhen(moment: DateTime): string {
  return moment.setLocale('en-GB').toFormat("ccc d LLL yyyy, HH:mm 'UTC'ZZ");
}
