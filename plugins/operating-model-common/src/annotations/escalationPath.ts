import { z } from 'zod';
import { declaredId } from './declaredId';

/**
 * The escalation path that holds for an entity. Its steps stand in the model.
 * @public
 */
export interface EffectiveEscalationPath {
  id: string;
  title: string;
}

export const escalationPath = declaredId({
  key: 'escalationPath',
  annotation: 'escalation-path',
  list: 'escalationPaths',
  heldSchema: z.object({ id: z.string(), title: z.string() }),
  held: ({ id, title = id }): EffectiveEscalationPath => ({ id, title }),
  ofEntity: {
    description: 'Id of an escalation path of the model that applies',
    examples: ['cloud-primary'],
  },
  inModel: { description: 'Id of an escalation path of this model' },
  byTier: { key: 'escalationPath', after: 'model-default' },
  reportedBy: 'escalation.unresolved',
  templates: {
    withoutModel: [
      'effective/path-without-model',
      'No operating model applies that has this escalation path',
    ],
    unknown: [
      'effective/path-unknown',
      '{{model}} has no escalation path {{raw}}; it has {{known}}',
    ],
  },
});
