import { z } from 'zod';
import { coverageSchema } from '../scalars/scalarSchemas';
import { declaredId } from './declaredId';

/**
 * The support tier that holds for an entity.
 * @public
 */
export interface EffectiveSupportTier {
  id: string;
  title: string;
  coverage: z.output<typeof coverageSchema>;
}

export const supportTier = declaredId({
  key: 'supportTier',
  annotation: 'support-tier',
  list: 'supportTiers',
  heldSchema: z.object({
    id: z.string(),
    title: z.string(),
    coverage: z.enum(coverageSchema.options),
  }),
  held: ({ id, title = id, coverage }): EffectiveSupportTier => ({
    id,
    title,
    coverage,
  }),
  ofEntity: {
    description: 'Id of a support tier of the model that applies',
    examples: ['tier-1'],
  },
  inModel: { description: 'Id of a support tier of this model' },
  reportedBy: 'tier.unknown',
  templates: {
    withoutModel: [
      'effective/tier-without-model',
      'No operating model applies that says what this tier means',
    ],
    unknown: [
      'effective/tier-unknown',
      '{{model}} has no tier {{raw}}; it has {{known}}',
    ],
  },
});
