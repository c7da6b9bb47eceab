import { z } from 'zod';
import { decisionPartyEntitySchema } from './decisionSchemas';
import { pageSchema, someSchema } from './listParts';
import { loadSumSchema, partyLoadSchema } from './partyLoadSchemas';

/** @public */
export const decisionNameSchema = z
  .object({ model: z.string(), id: z.string(), question: z.string() })
  .meta({ id: 'DecisionName' });
/** @public */
export const partNameSchema = z
  .object({ model: z.string(), id: z.string(), title: z.string() })
  .meta({ id: 'PartName' });

/** @public */
export const stopsSchema = z
  .object({
    party: decisionPartyEntitySchema,
    decisions: someSchema(decisionNameSchema).meta({
      description: 'The first ten, in the order of the text',
    }),
    queues: someSchema(partNameSchema),
    share: z.number().meta({
      description: 'Fraction of all decisions that stop, 0 to 1',
    }),
  })
  .meta({
    id: 'Stops',
    description:
      'What stops while this party is away: decisions for which it is accountable, and queues that it owns, without another party that can stand in',
  });

/** @public */
export const concentrationSchema = z
  .object({
    posts: z.number().int().meta({
      description:
        'Decisions, queues and rotations that some party is accountable for or owns',
    }),
    parties: z.number().int(),
    /** (H − 1/n) / (1 − 1/n), 0 evenly spread to 1 all with one; absent without posts. */
    normalised: z.number().optional(),
    /** 1 / H; absent without posts. */
    effectiveOwners: z.number().optional(),
    topShare: z
      .object({ party: decisionPartyEntitySchema, share: z.number() })
      .optional(),
    /** Parties without whom more than half of the decisions have nobody left; absent without decisions. */
    truckFactor: z.number().int().optional(),
    /** Those parties, in the order in which they are taken away; the first twenty. */
    truckParties: z.array(z.string()),
  })
  .meta({
    id: 'Concentration',
    description:
      'How evenly the posts are spread: normalised concentration, effective number of owners, the largest share, and the truck factor',
  });

const orphanedSchema = z
  .object({
    decisions: pageSchema(decisionNameSchema),
    queues: pageSchema(partNameSchema),
    rotations: pageSchema(partNameSchema),
    issueClasses: pageSchema(partNameSchema),
  })
  .meta({
    id: 'Orphaned',
    description:
      'What nobody carries: without a party that the catalog knows; issue classes that no queue takes. The first of each; `GET /load/{list}` has the rest.',
  });

/** @public */
export const areaLoadSchema = z
  .object({
    model: z.string(),
    id: z.string(),
    title: z.string(),
    concentration: concentrationSchema,
  })
  .meta({ id: 'AreaLoad', description: 'How evenly an area is spread' });

/** @public */
export const loadAnswerSchema = z
  .object({
    parties: pageSchema(partyLoadSchema),
    /** All parties that are asked for, those of other pages included. */
    sum: loadSumSchema,
    /** Over everything asked for. */
    concentration: concentrationSchema,
    /** Most concentrated first. The first of them; `GET /load/areas` has the rest, as for the lists below. */
    areas: pageSchema(areaLoadSchema),
    /** Most stopped decisions first; only parties without which something stops. */
    stops: pageSchema(stopsSchema),
    orphaned: orphanedSchema,
    limits: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        value: z.number(),
        meaning: z.string(),
        source: z.string(),
      }),
    ),
  })
  .meta({
    id: 'Load',
    description:
      'What each party carries, bottlenecks, and what nobody carries',
  });

/** @public */
export type LoadAnswer = z.output<typeof loadAnswerSchema>;
/** @public */
export type Concentration = z.output<typeof concentrationSchema>;
/** @public */
export type AreaLoad = z.output<typeof areaLoadSchema>;
/** @public */
export type Stops = z.output<typeof stopsSchema>;
/** A decision as sentences name it. @public */
export type DecisionName = z.output<typeof decisionNameSchema>;
/** A queue, a rotation or an issue class as sentences name it. @public */
export type PartName = z.output<typeof partNameSchema>;
