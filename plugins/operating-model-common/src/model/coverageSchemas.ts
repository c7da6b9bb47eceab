import { z } from 'zod';
import { MOST } from './MOST';
import { meanings } from '../scalars/meaning';
import {
  cadenceSchema,
  closingTimeSchema,
  coverageSchema,
  dateSchema,
  durationSchema,
  idReferenceSchema,
  idSchema,
  localDateTimeSchema,
  notifySchema,
  partySchema,
  targetDurationSchema,
  textSchema,
  timeOfDaySchema,
  weekdayNameSchema,
  weekdaySchema,
} from '../scalars/scalarSchemas';

const titleSchema = textSchema
  .optional()
  .meta({ description: 'Name for people; the id where it is left out' });

const channelSchema = textSchema
  .optional()
  .meta({ description: 'Channel to use, for example "#cloud-oncall"' });

export const businessHoursSchema = z.strictObject({
  days: z
    .array(weekdaySchema)
    .min(1)
    .register(meanings, {
      expected:
        'a list of days with the same hours is expected, such as days: [mon, tue], from: "09:00", to: "17:00"',
    })
    .default(['mon', 'tue', 'wed', 'thu', 'fri'])
    .meta({ description: 'Working days' }),
  from: timeOfDaySchema
    .default('09:00')
    .meta({ description: 'Opening time, in the zone of the model' }),
  to: closingTimeSchema.default('17:00').meta({
    description:
      'Closing time, in the zone of the model; 24:00 is the end of the day',
  }),
  holidays: z.array(dateSchema).default([]).meta({
    description: 'Days on which business-hours and 24x5 coverage are closed',
  }),
});

export const severitySchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  definition: textSchema
    .optional()
    .meta({ description: 'What has to be true for an issue to count as this' }),
  majorIncident: z
    .boolean()
    .optional()
    .meta({ description: 'Whether it is handled as a major incident' }),
});

export const supportTierSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  coverage: coverageSchema,
  escalationPath: idReferenceSchema('escalationPaths').optional().meta({
    description:
      'Escalation path of entities of this tier that name none themselves',
  }),
  responseTargets: z
    .record(idReferenceSchema('severities'), targetDurationSchema)
    .default({})
    .meta({
      description:
        'First response per severity, as an ISO 8601 duration of days, hours and minutes: hours and minutes count covered time, days are the same time of day that many covered days later',
      examples: [{ sev1: 'PT15M', sev2: 'PT1H' }],
    }),
  reviewEvery: durationSchema
    .optional()
    .meta({ description: 'How often entities of this tier are reviewed' }),
});

export const freezeSchema = z.strictObject({
  from: dateSchema.meta({ description: 'First day without releases' }),
  to: dateSchema.meta({ description: 'Last day without releases' }),
  reason: textSchema
    .optional()
    .meta({ description: 'Why there are no releases then' }),
});

export const rotationOverrideSchema = z.strictObject({
  from: localDateTimeSchema.meta({
    description:
      'When it begins: date and time without offset, in the zone of the model',
  }),
  to: localDateTimeSchema.meta({
    description:
      'When it ends: date and time without offset, in the zone of the model',
  }),
  member: partySchema.meta({
    description: 'Who is on call then; nobody else’s turn moves',
  }),
});

export const rotationSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  owner: partySchema
    .optional()
    .meta({ description: 'Who carries and leads the rotation' }),
  coverage: coverageSchema.default('24x7').meta({
    description:
      'Hours in which somebody of the rotation is on call; outside them nobody is',
  }),
  channel: channelSchema,
  members: z
    .array(partySchema)
    .min(1)
    .max(MOST.members)
    .meta({ description: 'Who takes turns, in order' }),
  startsOn: dateSchema.meta({
    description: 'Day on which the first shift of the first member begins',
  }),
  shift: durationSchema.meta({
    description: 'How long one member is on call, in wall-clock time',
    examples: ['P7D', 'PT12H'],
  }),
  handoffAt: z
    .strictObject({
      weekday: weekdayNameSchema.optional().meta({
        description:
          'Day of the week, for shifts of whole weeks only; startsOn falls on it',
      }),
      time: timeOfDaySchema
        .optional()
        .meta({ description: 'Time of day, in the zone of the model' }),
    })
    .optional()
    .meta({
      description:
        'When one member hands over to the next; required for shifts of whole days, and startsOn must agree with it',
    }),
  overrides: z
    .array(rotationOverrideSchema)
    .max(MOST.overrides)
    .default([])
    .meta({
      description:
        'Times at which somebody else is on call, outside the hours and before startsOn too; of overlapping ones the last listed wins',
    }),
  source: z
    .strictObject({
      provider: textSchema.min(1).meta({
        description: 'Name of the on-call provider, for example pagerduty',
      }),
      scheduleId: textSchema
        .min(1)
        .meta({ description: 'Id of the schedule at the provider' }),
    })
    .optional()
    .meta({
      description: 'The live schedule; where the provider answers, it wins',
    }),
});

export const escalationStepSchema = z.strictObject({
  notify: notifySchema,
  after: durationSchema.meta({
    description:
      'Running time from the start of the clock, not from the step before',
    examples: ['PT0S', 'PT15M'],
  }),
  channel: channelSchema,
});

export const escalationPathSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  steps: z
    .array(escalationStepSchema)
    .min(1)
    .max(MOST.steps)
    .meta({ description: 'Whom to notify, in order, after how long' }),
});

export const reviewSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  kind: z
    .enum(['on-call', 'service', 'business', 'model', 'documentation'])
    .meta({ description: 'What is reviewed' }),
  every: cadenceSchema,
  chair: partySchema.optional().meta({ description: 'Who leads the review' }),
  durationMinutes: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'Planned length in minutes' }),
  agenda: z
    .array(textSchema)
    .optional()
    .meta({ description: 'Points to go through, in order' }),
});
