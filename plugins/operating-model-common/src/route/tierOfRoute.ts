import type { EffectiveModel, ValueSource } from '../effective/EffectiveModel';
import type { SupportTier } from '../model/types';
import type { Message } from '../messages/Message';
import { because, say, type ModelRouteContext } from './RouteContext';

/** The tier that counts: the entity's, or what it would inherit where that cannot be used; else the one of the model's defaults. */
export function tierOfRoute(
  context: ModelRouteContext,
): SupportTier | undefined {
  const { effective, model } = context;
  const { supportTiers, defaults } = model.spec;
  const find = (id: string | undefined) =>
    supportTiers.find(tier => tier.id === id);

  if (!effective) {
    const tier = find(defaults.supportTier);
    because(
      context,
      tier
        ? say('tier-default', { tier: titleOf(tier) })
        : say('tier-default-none'),
      {
        kind: 'model-default',
        entityRef: model.entityRef,
        path: 'spec.defaults.supportTier',
      },
    );
    return tier;
  }
  const { state, value, source, instead, raw, reason } = effective.supportTier;
  const tier = find(state === 'valid' ? value?.id : instead?.value.id);
  const entity = { entity: effective.entityRef };
  if (!tier) {
    because(
      context,
      reason
        ? say('tier-none-because', { entity, reason: { message: reason } })
        : say('tier-none', { entity }),
      source,
    );
  } else if (state === 'valid') {
    because(context, sayTier(effective, tier, source), source);
  } else {
    because(
      context,
      say('tier-instead', {
        entity,
        raw: { quote: raw ?? '' },
        tier: titleOf(tier),
      }),
      instead?.source,
    );
  }
  return tier;
}

/** Which tier it is, and where it comes from where the entity does not say so itself. */
function sayTier(
  { entityRef }: EffectiveModel,
  tier: SupportTier,
  source: ValueSource | undefined,
): Message {
  const said = { entity: { entity: entityRef }, tier: titleOf(tier) };
  switch (source?.kind) {
    case 'model-default':
    case 'model-entry':
    case 'config':
      return say(`tier-${source.kind}`, said);
    default:
      return source?.entityRef && source.entityRef !== entityRef
        ? say('tier-inherited', { ...said, from: { entity: source.entityRef } })
        : say('tier', said);
  }
}

function titleOf({ id, title }: SupportTier): string {
  return title ?? id;
}
