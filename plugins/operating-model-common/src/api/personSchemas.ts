import { z } from 'zod';
import { modelMentionSchema } from './decisionSchemas';
import { duePageSchema } from './dueSchemas';
import { someSchema } from './listParts';
import { firstDecisionsSchema, teamQueueSchema } from './teamSchemas';
import { partyEntitySchema, rotationNoticeSchema } from './valueSchemas';

const periodSchema = z.object({ from: z.string(), until: z.string() });

const rotationNameSchema = rotationNoticeSchema
  .pick({ rotation: true, title: true, coverage: true, channel: true })
  .extend({ model: modelMentionSchema, timeZone: z.string() });

/** @public */
export const personRotationSchema = rotationNameSchema
  .extend({
    now: periodSchema.optional().meta({
      description: 'Set while the person is on call in it',
    }),
    next: periodSchema.optional().meta({
      description:
        'The next time after that, looked for within a year; absent where there is none',
    }),
    notKnown: rotationNoticeSchema.shape.notKnown,
  })
  .meta({
    id: 'PersonRotation',
    description:
      'A rotation in which a person takes turns. Periods are half-open, ISO 8601 with the offset of the zone of the model.',
  });

/** @public */
export const shiftSchema = rotationNameSchema
  .pick({ rotation: true, title: true, model: true, timeZone: true })
  .extend({
    ...periodSchema.shape,
    declared: z.literal(true).optional().meta({
      description:
        'A schedule outside decides, and could not be read: this is what the model declares',
    }),
  })
  .meta({ id: 'Shift', description: 'A time at which a person is on call' });

/** @public */
export const personAnswerSchema = partyEntitySchema
  .extend({
    onCall: someSchema(personRotationSchema).meta({
      description:
        'On call now first, then by the next time; of more than twenty rotations, twenty',
    }),
    shifts: z
      .object({
        items: z.array(shiftSchema),
        until: z.string().meta({
          description:
            'All shifts that begin before then are listed, ISO 8601 UTC: four weeks from the end of today, sooner where they are very many',
        }),
      })
      .meta({ id: 'Shifts', description: 'Soonest first' }),
    decides: firstDecisionsSchema,
    standsIn: firstDecisionsSchema,
    queues: someSchema(teamQueueSchema),
    due: duePageSchema,
  })
  .meta({
    id: 'PersonAnswer',
    description:
      'A person: when on call and where, what the person decides and stands in for, and what is due. decides and standsIn are the first pages of `GET /decisions?party=…&role=accountable` and `…&role=deputy`, worst first: those have the rest, with the same cursors.',
  });

/** @public */
export type PersonRotation = z.output<typeof personRotationSchema>;
/** @public */
export type Shift = z.output<typeof shiftSchema>;
/** @public */
export type PersonAnswer = z.output<typeof personAnswerSchema>;
