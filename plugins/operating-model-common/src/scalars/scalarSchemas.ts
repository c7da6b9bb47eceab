import { z } from 'zod';
import { parseCadence } from '../time/parseCadence';
import { parseDuration, parseTargetDuration } from '../time/parseDuration';
import {
  parseClosingTime,
  parseDate,
  parseLocalDateTime,
  parseTimeOfDay,
} from '../time/parseDate';
import { parseTimeZone } from '../time/parseTimeZone';
import type { Parsed } from '../time/types';
import { meanings, type IdList } from './meaning';
import { PARTY_EXPECTED, PARTY_FORM, PARTY_KIND } from './partyForm';

/** A string that one of the domain's own parsers accepts; its reason becomes the problem's message. */
function parsedString(
  parse: (text: string) => Parsed<unknown>,
  meta: { title: string; description: string; examples: string[] },
) {
  return z
    .string()
    .superRefine((text, context) => {
      const parsed = parse(text);
      if (!parsed.ok) {
        context.addIssue({ code: 'custom', message: parsed.reason });
      }
    })
    .meta(meta);
}

// The limits of names, namespaces and kinds are those of the catalog.
const NAME = '[a-zA-Z0-9]([a-zA-Z0-9._-]{0,61}[a-zA-Z0-9])?';
const KIND = '[a-zA-Z][a-zA-Z0-9]{0,62}';

export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$/,
    'must be 1 to 63 lower-case letters, digits, dots, dashes or underscores, and start and end with a letter or digit',
  )
  .meta({ title: 'Id', description: 'Identifier, unique in its list' });

/** The id of an item of another list of the same model. */
export function idReferenceSchema(refersTo: IdList) {
  return z.string().register(meanings, { refersTo });
}

const NO_REFERENCE =
  'must be an entity reference such as group:default/accounts';

export const referenceSchema = z
  .string()
  .regex(new RegExp(`^(${KIND}:)?(${NAME}/)?${NAME}$`), NO_REFERENCE)
  .meta({
    title: 'Entity reference',
    description: 'Entity reference, kind:namespace/name',
    examples: ['group:default/accounts'],
  });

export const partySchema = z
  .string()
  .regex(new RegExp(`^(${PARTY_KIND}:)?(${NAME}/)?${NAME}$`), {
    error: ({ input }) =>
      PARTY_FORM.test(String(input))
        ? NO_REFERENCE
        : `cannot stand here; ${PARTY_EXPECTED}`,
  })
  .register(meanings, { party: true, expected: PARTY_EXPECTED })
  .meta({
    title: 'Entity reference',
    description:
      'Reference of a Group or a User; a bare name is a Group in the namespace of the model',
    examples: ['group:default/accounts'],
  });

/** What a model governs is no Group, so the kind has to be there. */
export const governedReferenceSchema = z
  .string()
  .regex(
    new RegExp(`^${KIND}:(${NAME}/)?${NAME}$`),
    'must be an entity reference with its kind, such as system:default/workspace',
  )
  .register(meanings, { governed: true })
  .meta({
    title: 'Entity reference',
    description: 'Entity reference with its kind, kind:namespace/name',
    examples: ['system:default/workspace'],
  });

export const notifySchema = z
  .string()
  .regex(
    new RegExp(`^(rotation:|${PARTY_KIND}:(${NAME}/)?|(${NAME}/)?)${NAME}$`),
    'must be rotation:<id> of this model, or a group or a user such as group:default/accounts',
  )
  .register(meanings, {
    rotationOrParty: true,
    expected:
      'one rotation, group or user is expected, for example rotation:cloud-primary',
  })
  .meta({
    title: 'Rotation or entity reference',
    description:
      'Whom to notify: rotation:<id> of this model, or the reference of a Group or a User',
    examples: ['rotation:cloud-primary', 'group:default/cloud-platform'],
  });

export const durationSchema = parsedString(parseDuration, {
  title: 'Duration',
  description: 'ISO 8601 duration',
  examples: ['P90D', 'PT4H'],
});
export const targetDurationSchema = parsedString(parseTargetDuration, {
  title: 'Duration',
  description: 'ISO 8601 duration of days, hours and minutes',
  examples: ['PT15M', 'P1D'],
});
export const cadenceSchema = parsedString(parseCadence, {
  title: 'Cadence',
  description:
    'Rhythm: continuous, daily, weekly, biweekly, monthly, quarterly, on-demand, an ISO 8601 duration, or an RFC 5545 rule',
  examples: ['weekly', 'P2W', 'RRULE:FREQ=MONTHLY;BYDAY=3TU'],
});
export const dateSchema = parsedString(parseDate, {
  title: 'Date',
  description: 'Date',
  examples: ['2026-12-24'],
});
export const localDateTimeSchema = parsedString(parseLocalDateTime, {
  title: 'Date and time',
  description: 'Date and time without offset, in the zone of the model',
  examples: ['2026-12-24T10:00'],
});
export const timeOfDaySchema = parsedString(parseTimeOfDay, {
  title: 'Time of day',
  description: 'Time of day on a clock of 24 hours',
  examples: ['09:00'],
});
export const closingTimeSchema = parsedString(parseClosingTime, {
  title: 'Closing time',
  description: 'Time of day on a clock of 24 hours, 24:00 for its end',
  examples: ['17:00', '24:00'],
});
export const timeZoneSchema = parsedString(parseTimeZone, {
  title: 'Time zone',
  description: 'IANA time zone',
  examples: ['America/Los_Angeles'],
});
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

const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/**
 * Words for people. Control characters but line ends and tabs are refused: PostgreSQL cannot store a NUL,
 * and nobody can read the others.
 */
export const textSchema = z
  .string()
  .max(2000)
  .refine(text => !UNPRINTABLE.test(text), {
    error: 'must not contain control characters',
  });

/**
 * The hours that a tier promises.
 * @public
 */
export const coverageSchema = z
  .enum(['24x7', '24x5', 'business-hours', 'best-effort'])
  .meta({
    description:
      'Hours that are covered: always (24x7), Monday 00:00 to Saturday 00:00 (24x5), the business hours of the model (business-hours), or no promise (best-effort)',
  });
