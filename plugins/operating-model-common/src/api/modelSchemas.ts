import { z } from 'zod';
import { claritySchema, decisionRowSchema } from './decisionSchemas';
import { modelReferenceSchema } from './entitySchemas';
import {
  findingCountsSchema,
  choicesSchema,
  findingSchema,
  partyEntitySchema,
  rotationNoticeSchema,
} from './valueSchemas';
import { operatingModelSpecSchema } from '../model/operatingModelSpecSchema';

/** @public */
export const modelRowSchema = modelReferenceSchema
  .extend({
    owner: partyEntitySchema.optional(),
    state: z.enum(['valid', 'stale', 'invalid']),
    appliesTo: z.array(z.string()),
    entities: z.number().int(),
    findings: findingCountsSchema,
    evaluatedAt: z.string(),
  })
  .meta({
    id: 'ModelRow',
    description:
      'valid: the text in the catalog is in force; stale: an earlier valid version is; invalid: none ever was. entities counts those it applies to that the caller may read.',
  });

/** @public */
export const modelAnswerSchema = modelRowSchema
  .extend({
    entityEtag: z.string().optional(),
    timeZone: z.string(),
    problems: z.array(z.object({ path: z.string(), message: z.string() })),
    /** The version in force; for a draft, the draft itself. Absent where none was ever valid. */
    spec: z
      .custom<z.output<typeof operatingModelSpecSchema>>()
      .optional()
      .meta({
        id: 'OperatingModelSpec',
        type: 'object',
        additionalProperties: true,
      }),
    parties: z.record(z.string(), partyEntitySchema),
    rotations: z.array(
      rotationNoticeSchema.extend({
        next: z
          .array(z.object({ party: partyEntitySchema, from: z.string() }))
          .meta({ description: 'Who follows; nobody where it is empty' }),
      }),
    ),
    /** Of the decisions that the caller may see; absent where no text was ever valid. */
    clarity: claritySchema.optional(),
    decisionMap: z.array(
      decisionRowSchema
        .pick({ id: true, cells: true, clear: true })
        .extend({ areaId: z.string(), path: z.string() }),
    ),
    findingList: z.array(findingSchema),
    choices: choicesSchema.optional(),
  })
  .meta({ id: 'ModelAnswer' });

/** @public */
export type ModelRow = z.output<typeof modelRowSchema>;
/** @public */
export type ModelAnswer = z.output<typeof modelAnswerSchema>;
