import { z } from 'zod';
import { parseCadence } from '../time/cadence';
import { parseDuration, parseTargetDuration } from '../time/duration';
import { parseDate, parseLocalDateTime, parseTimeOfDay } from '../time/dates';
import { parseTimeZone } from '../time/timeZone';
import type { Parsed } from '../time/types';

/** A string that one of the domain's own parsers accepts; its reason becomes the problem's message. */
function parsedString(
  parse: (text: string) => Parsed<unknown>,
  description: string,
) {
  return z
    .string()
    .superRefine((text, context) => {
      const parsed = parse(text);
      if (!parsed.ok) {
        context.addIssue({ code: 'custom', message: parsed.reason });
      }
    })
    .meta({ description });
}

export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$/,
    'must be 1 to 63 lower-case letters, digits, dots, dashes or underscores, and start and end with a letter or digit',
  )
  .meta({ description: 'Identifier, unique in its list' });

export const referenceSchema = z
  .string()
  .regex(
    /^([a-zA-Z][a-zA-Z0-9]*:)?([a-zA-Z0-9][a-zA-Z0-9._-]*\/)?[a-zA-Z0-9][a-zA-Z0-9._-]*$/,
    'must be an entity reference such as group:default/accounts',
  )
  .meta({
    description:
      'Entity reference, kind:namespace/name; a bare name is a Group in the namespace of the model',
  });

export const durationSchema = parsedString(
  parseDuration,
  'ISO 8601 duration such as P90D or PT4H',
);
export const targetDurationSchema = parsedString(
  parseTargetDuration,
  'ISO 8601 duration of days, hours and minutes such as PT15M or P1D',
);
export const cadenceSchema = parsedString(
  parseCadence,
  'continuous, daily, weekly, biweekly, monthly, quarterly, on-demand, an ISO 8601 duration such as P2W, or an RFC 5545 rule such as RRULE:FREQ=MONTHLY;BYDAY=3TU',
);
export const dateSchema = parsedString(parseDate, 'Date such as 2026-12-24');
export const localDateTimeSchema = parsedString(
  parseLocalDateTime,
  'Date and time without offset, in the zone of the model, such as 2026-12-24T10:00',
);
export const timeOfDaySchema = parsedString(
  parseTimeOfDay,
  'Time of day such as 09:00',
);
export const timeZoneSchema = parsedString(
  parseTimeZone,
  'IANA time zone such as America/Los_Angeles',
);
export const weekdaySchema = z.enum([
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
]);
export const weekdayNameSchema = z.enum([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
export const textSchema = z.string().max(2000);
