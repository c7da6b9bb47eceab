import type { EffectiveModel, SourcedValue } from '../effective/EffectiveModel';
import { usableValue } from '../effective/usableValue';
import type { EntityAnswer } from '../api/entitySchemas';
import { responseTargetOf } from '../model/responseTargetOf';
import { answerValue, type AnswerContext } from './AnswerContext';

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
      : {
          id: 'target/instead',
          parameters: {
            tier: tier.id,
            raw: { quote: effective.supportTier.raw ?? '' },
          },
        };
  return model.spec.severities.map(({ id, title, majorIncident }) => {
    const target = responseTargetOf(tier, id);
    const promised: SourcedValue<string> = target
      ? {
          state: 'valid',
          value: target,
          reason,
          source: {
            kind: 'tier',
            entityRef: model.entityRef,
            path: `spec.supportTiers[${tier.id}].responseTargets.${id}`,
          },
        }
      : {
          state: 'missing',
          reason: {
            id: 'target/none',
            parameters: { tier: tier.id, severity: id },
          },
        };
    return {
      severity: id,
      title: title ?? id,
      majorIncident,
      target: answerValue(promised, context, written => written),
    };
  });
}
