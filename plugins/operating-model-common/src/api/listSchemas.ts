import { z } from 'zod';
import { ROLES } from '../annotations/roles';
import { mapFilterShape } from './decisionSchemas';
import { entityRowSchema } from './entitySchemas';
import { anyOf, pageQueryShape, pageSchema } from './listParts';
import { modelRowSchema } from './modelSchemas';
import { findingCountsSchema } from './valueSchemas';

/** @public */
export const entityListQuerySchema = z.strictObject({
  kind: anyOf.optional().meta({ description: 'Kind, in any case' }),
  owner: anyOf.optional().meta({
    description:
      'Reference of the owner; a bare name is a group. In quotation marks what is written in its place and is no reference, such as "jane@example.com"',
  }),
  party: anyOf.optional().meta({
    description:
      'Reference of a group or person that holds any role, inherited ones and the owner included',
  }),
  below: mapFilterShape.below,
  role: anyOf
    .pipe(z.array(z.enum(ROLES)))
    .optional()
    .meta({
      description: `Which role the party must hold: ${ROLES.join(', ')}`,
    }),
  tier: anyOf
    .optional()
    .meta({ description: 'Id of the support tier that holds' }),
  cadence: anyOf
    .optional()
    .meta({ description: 'Release cadence that holds, as it is written' }),
  system: anyOf.optional().meta({
    description: 'Reference of the system; a bare name will do',
  }),
  finding: anyOf.optional().meta({
    description: 'Code of a finding, for example owner.unresolved',
  }),
  model: anyOf.optional().meta({
    description: 'Reference of the model that applies; a bare name will do',
  }),
  q: z.string().max(200).optional().meta({
    description: 'Part of the title or of the reference, in any case',
  }),
  sort: z
    .enum(['name', '-name', 'findings', '-findings', 'tier', '-tier'])
    .optional()
    .meta({
      description:
        'With a minus the other way round; name where it is left out',
    }),
  ...pageQueryShape,
});

/** @public */
export const entityPageSchema = pageSchema(entityRowSchema).meta({
  id: 'EntityPage',
});
/** @public */
export const modelPageSchema = pageSchema(modelRowSchema).meta({
  id: 'ModelPage',
});

/** @public */
export const summaryQuerySchema = z.strictObject({
  groupBy: z.enum(['owner', 'tier', 'system']),
  ...pageQueryShape,
});

/** @public */
export const modelListQuerySchema = z.strictObject(pageQueryShape);

/** @public */
export const summarySchema = pageSchema(
  z.object({
    key: z.string().meta({
      description:
        'Reference of the owner or system, or id of the tier; empty where there is none. An owner that is written as something else than a reference is a key in quotation marks, which finds it as owner= of `GET /entities`, too',
    }),
    entities: z.number().int(),
    findings: findingCountsSchema,
  }),
).meta({ id: 'Summary', description: 'Most entities first, then by key' });

/** What a caller of `GET /entities` can ask for. @public */
export type EntityListQuery = z.input<typeof entityListQuerySchema>;
/** @public */
export type ParsedEntityListQuery = z.output<typeof entityListQuerySchema>;
/** @public */
export type EntityPage = z.output<typeof entityPageSchema>;
/** @public */
export type ModelListQuery = z.input<typeof modelListQuerySchema>;
/** @public */
export type ModelPage = z.output<typeof modelPageSchema>;
/** @public */
export type SummaryQuery = z.input<typeof summaryQuerySchema>;
/** @public */
export type Summary = z.output<typeof summarySchema>;
