import { z } from 'zod';
import { operatingModelSpecSchema } from '../model/operatingModelSpecSchema';
import { claritySchema } from './decisionSchemas';
import { modelReferenceSchema } from './entitySchemas';
import {
  firstModelPartPageSchema,
  MODEL_LISTS,
  type ModelListName,
  type ModelPartPage,
} from './modelPartSchemas';
import {
  notKnownSchema,
  partyEntitySchema,
  standingSchema,
} from './valueSchemas';

/** @public */
export const modelRowSchema = modelReferenceSchema
  .extend({
    owner: partyEntitySchema.optional(),
    state: z.enum(['valid', 'stale', 'invalid']),
    appliesTo: z.array(z.string()).meta({ description: 'The first twenty' }),
    entities: z.number().int(),
    standing: standingSchema,
    evaluatedAt: z.string(),
  })
  .meta({
    id: 'ModelRow',
    description:
      'valid: the text in the catalog is in force; stale: an earlier valid version is; invalid: none ever was. entities counts those it applies to that the caller may read.',
  });

/** What a model says once, beside its lists. */
const specSchema = operatingModelSpecSchema.pick({
  owner: true,
  status: true,
  version: true,
  description: true,
  revisitBy: true,
  timeZone: true,
  periodsFrom: true,
  businessHours: true,
  defaults: true,
});

/** @public */
export const modelAnswerSchema = modelRowSchema
  // Its state says so; at the top of an answer, stale means that all of it may be out of date.
  .omit({ stale: true })
  .extend({
    entityEtag: z.string().optional(),
    timeZone: z.string(),
    /** The version in force; for a draft, the draft itself. Absent where none was ever valid. */
    spec: z.custom<z.output<typeof specSchema>>().optional().meta({
      id: 'OperatingModelHead',
      type: 'object',
      additionalProperties: true,
      description:
        'What the text says once: everything but its lists, which stand in parts',
    }),
    parties: z.record(z.string(), partyEntitySchema).meta({
      description: 'Those that spec names and the catalog knows, by reference',
    }),
    /** Of the decisions that the caller may see; absent where no text was ever valid. */
    clarity: claritySchema.optional(),
    notKnown: z.array(notKnownSchema).meta({
      description:
        'What could not be answered of what standing counts, at most twenty',
    }),
    parts: z.record(z.enum(MODEL_LISTS), firstModelPartPageSchema),
  })
  .meta({
    id: 'ModelAnswer',
    description:
      'A model. What is wrong with it: `GET /entities/operatingmodel/{namespace}/{name}/findings`; how its decisions stand: `GET /decisions`.',
  });

/** @public */
export type ModelRow = z.output<typeof modelRowSchema>;
/** @public */
export type ModelAnswer = Omit<z.output<typeof modelAnswerSchema>, 'parts'> & {
  parts: { [List in ModelListName]: ModelPartPage<List> };
};
