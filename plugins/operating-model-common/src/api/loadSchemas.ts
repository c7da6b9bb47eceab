import { z } from 'zod';
import {
  claritySchema,
  decisionPartyEntitySchema,
  mapFilterShape,
} from './decisionSchemas';
import { anyOf } from './listParts';

/** @public */
export const loadQuerySchema = z.strictObject({
  model: mapFilterShape.model,
  area: anyOf.optional().meta({
    description:
      'Id of the area: only its decisions count then, since queues, rotations and components belong to no area',
  }),
  party: mapFilterShape.party,
  below: mapFilterShape.below,
});

const decisionNameSchema = z
  .object({ model: z.string(), id: z.string(), question: z.string() })
  .meta({ id: 'DecisionName' });
const partNameSchema = z
  .object({ model: z.string(), id: z.string(), title: z.string() })
  .meta({ id: 'PartName' });

/** @public */
export const stopsSchema = z
  .object({
    party: decisionPartyEntitySchema,
    decisions: z.array(decisionNameSchema),
    queues: z.array(partNameSchema),
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
    /** Those parties, in the order in which they are taken away. */
    truckParties: z.array(z.string()),
  })
  .meta({
    id: 'Concentration',
    description:
      'How evenly the posts are spread: normalised concentration, effective number of owners, the largest share, and the truck factor',
  });

export const orphanedSchema = z
  .object({
    decisions: z.array(decisionNameSchema),
    queues: z.array(partNameSchema),
    rotations: z.array(partNameSchema),
    issueClasses: z.array(partNameSchema),
  })
  .meta({
    id: 'Orphaned',
    description:
      'What nobody carries: without a party that the catalog knows; issue classes that no queue takes',
  });

const partyLoadSchema = z
  .object({
    party: decisionPartyEntitySchema,
    decisions: z.object({
      accountable: z.number().int(),
      deputy: z.number().int(),
      responsible: z.number().int(),
      consulted: z.number().int(),
      informed: z.number().int(),
      handoff: z
        .number()
        .int()
        .meta({ description: 'Decisions that are handed over to it' }),
    }),
    queues: z.object({ owner: z.number().int(), deputy: z.number().int() }),
    rotations: z.number().int().meta({ description: 'Rotations that it owns' }),
    components: z
      .array(
        z.object({ tier: z.string().optional(), entities: z.number().int() }),
      )
      .meta({ description: 'Components that it owns, per support tier' }),
    posts: z.number().int(),
    share: z.number().meta({ description: 'Its fraction of all posts' }),
    stops: z
      .number()
      .int()
      .meta({ description: 'Decisions that stop without it' }),
    clarity: claritySchema,
  })
  .meta({ id: 'PartyLoad', description: 'What one party carries' });

/** @public */
export const loadAnswerSchema = z
  .object({
    /** Most posts first, then by reference. */
    parties: z.array(partyLoadSchema),
    /** Over everything asked for. */
    concentration: concentrationSchema,
    /** Per area, in the order of the text. */
    areas: z.array(
      z.object({
        model: z.string(),
        id: z.string(),
        title: z.string(),
        concentration: concentrationSchema,
      }),
    ),
    /** Most stopped decisions first; only parties without which something stops. */
    stops: z.array(stopsSchema),
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
export type LoadQuery = z.input<typeof loadQuerySchema>;
/** @public */
export type ParsedLoadQuery = z.output<typeof loadQuerySchema>;
/** @public */
export type LoadAnswer = z.output<typeof loadAnswerSchema>;
/** @public */
export type Concentration = z.output<typeof concentrationSchema>;
/** @public */
export type PartyLoad = LoadAnswer['parties'][number];
/** @public */
export type Stops = z.output<typeof stopsSchema>;
