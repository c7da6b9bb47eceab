import type { EffectiveModel } from '../effective/EffectiveModel';
import { usableValue } from '../effective/usableValue';
import type { EntityAnswer } from '../api/entitySchemas';
import type { AnswerContext } from './AnswerContext';

/** What the tier that holds promises for each severity of the model, in the model's order. */
export function answerResponseTargets(
  effective: EffectiveModel,
  context: AnswerContext,
): EntityAnswer['responseTargets'] {
  const { model } = context;
  const tierId = usableValue(effective.supportTier)?.id;
  const tier = model?.spec.supportTiers.find(({ id }) => id === tierId);
  if (!model || !tier) {
    return [];
  }
  const reason =
    effective.supportTier.state === 'valid'
      ? undefined
      : `From ${tier.id}, since ${JSON.stringify(
          effective.supportTier.raw ?? '',
        )} cannot be used`;
  return model.spec.severities.map(({ id, title, majorIncident }) => {
    const target = tier.responseTargets[id];
    return {
      severity: id,
      title: title ?? id,
      majorIncident,
      target: target
        ? {
            state: 'valid' as const,
            value: target,
            reason,
            source: {
              kind: 'tier' as const,
              entityRef: model.entityRef,
              path: `spec.supportTiers[${tier.id}].responseTargets.${id}`,
            },
          }
        : {
            state: 'missing' as const,
            reason: `${tier.id} promises nothing for ${id}`,
          },
    };
  });
}
