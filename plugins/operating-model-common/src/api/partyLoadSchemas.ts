import { z } from 'zod';
import { claritySchema, decisionPartyEntitySchema } from './decisionSchemas';

/** @public */
export const partyLoadSchema = z
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
export const loadSumSchema = partyLoadSchema.omit({ party: true }).meta({
  id: 'LoadSum',
  description: 'What several parties carry together: their numbers added up',
});

/** @public */
export type PartyLoad = z.output<typeof partyLoadSchema>;
/** @public */
export type LoadSum = z.output<typeof loadSumSchema>;
