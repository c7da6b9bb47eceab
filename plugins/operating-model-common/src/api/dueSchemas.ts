import { z } from 'zod';
import { modelMentionSchema } from './decisionSchemas';
import { releaseDateSchema } from './entitySchemas';
import { someSchema } from './listParts';

/** @public */
export const dueItemSchema = z
  .object({
    kind: z.enum(['decision', 'queue', 'release', 'revisit']).meta({
      description:
        'decision: it comes up by its cadence; queue: it is looked through by its cadence; release: components are released; revisit: the model is looked at again by then',
    }),
    date: z.string().meta({ description: 'In the zone beside it' }),
    timeZone: z.string().meta({
      description: 'Of the model; UTC where a cadence holds without one',
    }),
    model: modelMentionSchema.optional().meta({
      description: 'Absent where a cadence holds without one',
    }),
    id: z
      .string()
      .optional()
      .meta({ description: 'Of the decision or the queue' }),
    title: z.string().optional().meta({
      description: 'Question of the decision, or title of the queue',
    }),
    cadence: z.string().optional().meta({ description: 'As it is written' }),
    entities: z.number().int().optional().meta({
      description: 'Of a release: how many entities have this cadence',
    }),
    frozen: releaseDateSchema.shape.frozen,
  })
  .meta({ id: 'DueItem', description: 'Something that is due on a day' });

/** @public */
export const duePageSchema = someSchema(dueItemSchema).meta({
  id: 'DueItems',
  description:
    'What is due, soonest first, each with its next date; the first twenty. All dates of decisions: `GET /decisions?party=…&sort=next`.',
});

/** @public */
export type DueItem = z.output<typeof dueItemSchema>;
/** @public */
export type DuePage = z.output<typeof duePageSchema>;
