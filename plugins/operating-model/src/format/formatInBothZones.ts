import { formatMomentInFull } from './formatMoment';
import { knownZone } from './knownZone';

/**
 * A moment in the zone of a model and in that of the reader, for text that goes to others:
 * `Monday, 30 November 2026 at 10:00 GMT-8 = 19:00 GMT+1`. The second has a day where it is another one; where both clocks show the
 * same, there is none.
 */
export function formatInBothZones(
  date: Date,
  options: { timeZone: string; ownZone: string; locale: string },
): string {
  const { timeZone, ownZone, locale } = options;
  const inModelZone = formatMomentInFull(date, timeZone, locale);
  const day = (zone: string) =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'full',
      timeZone: knownZone(zone),
    }).format(date);
  const inFull = formatMomentInFull(date, ownZone, locale);
  if (inFull === inModelZone) {
    return inModelZone;
  }
  const inOwnZone =
    day(timeZone) === day(ownZone)
      ? new Intl.DateTimeFormat(locale, {
          hour: 'numeric',
          minute: '2-digit',
          timeZoneName: 'short',
          timeZone: knownZone(ownZone),
        }).format(date)
      : inFull;
  return `${inModelZone} = ${inOwnZone}`;
}
