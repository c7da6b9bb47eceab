import { z } from 'zod';
import {
  cadenceSchema,
  dateSchema,
  durationSchema,
  idSchema,
  localDateTimeSchema,
  referenceSchema,
  targetDurationSchema,
  textSchema,
  timeOfDaySchema,
  weekdayNameSchema,
  weekdaySchema,
} from './scalarSchemas';

export const coverageSchema = z
  .enum(['24x7', '24x5', 'business-hours', 'best-effort'])
  .meta({
    description:
      'Hours that are covered: always, Monday 00:00 to Saturday 00:00, the business hours of the model, or no promise',
  });

export const businessHoursSchema = z.strictObject({
  days: z
    .array(weekdaySchema)
    .min(1)
    .default(['mon', 'tue', 'wed', 'thu', 'fri']),
  from: timeOfDaySchema.default('09:00'),
  to: timeOfDaySchema.default('17:00'),
  holidays: z.array(dateSchema).default([]),
});

export const severitySchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  definition: textSchema.optional(),
  majorIncident: z.boolean().optional(),
});

export const supportTierSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  coverage: coverageSchema,
  escalationPath: idSchema.optional(),
  responseTargets: z.record(z.string(), targetDurationSchema).default({}),
  reviewEvery: durationSchema.optional(),
});

export const freezeSchema = z.strictObject({
  from: dateSchema,
  to: dateSchema,
  reason: textSchema.optional(),
});

export const rotationSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  owner: referenceSchema.optional(),
  coverage: coverageSchema.default('24x7'),
  channel: textSchema.optional(),
  members: z.array(referenceSchema).min(1),
  startsOn: dateSchema,
  shift: durationSchema,
  handoffAt: z
    .strictObject({
      weekday: weekdayNameSchema.optional(),
      time: timeOfDaySchema.optional(),
    })
    .optional(),
  overrides: z
    .array(
      z.strictObject({
        from: localDateTimeSchema,
        to: localDateTimeSchema,
        member: referenceSchema,
      }),
    )
    .default([]),
  source: z
    .strictObject({ provider: z.string(), scheduleId: z.string() })
    .optional(),
});

export const escalationPathSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  steps: z
    .array(
      z.strictObject({
        notify: z.string().meta({
          description: 'rotation:<id> of this model, or an entity reference',
        }),
        after: durationSchema,
        channel: textSchema.optional(),
      }),
    )
    .min(1),
});

export const reviewSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  kind: z.enum(['on-call', 'service', 'business', 'model', 'documentation']),
  every: cadenceSchema,
  chair: referenceSchema.optional(),
  durationMinutes: z.number().int().positive().optional(),
  agenda: z.array(textSchema).optional(),
});
