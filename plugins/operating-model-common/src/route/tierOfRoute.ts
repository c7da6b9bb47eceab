import type { EffectiveModel, ValueSource } from '../effective/EffectiveModel';
import type { SupportTier } from '../model/types';
import { because, type ModelRouteContext } from './RouteContext';

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
        ? `Nothing is affected in particular, so the support tier ${tier.title} of the model's defaults counts.`
        : 'Nothing is affected in particular, and the model has no default support tier: there is no response target.',
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
  if (!tier) {
    because(
      context,
      `${effective.entityRef} has no support tier${
        reason ? ` (${reason})` : ''
      }: there is no response target.`,
      source,
    );
  } else if (state === 'valid') {
    because(
      context,
      `${effective.entityRef} has the support tier ${tier.title}${origin(
        effective,
        source,
      )}.`,
      source,
    );
  } else {
    because(
      context,
      `The support tier ${JSON.stringify(raw ?? '')} of ${
        effective.entityRef
      } cannot be used, so ${tier.title} counts, which it would inherit.`,
      instead?.source,
    );
  }
  return tier;
}

/** Where a value comes from that the entity does not say itself, as the end of a sentence. */
function origin(
  { entityRef }: EffectiveModel,
  source: ValueSource | undefined,
): string {
  switch (source?.kind) {
    case 'model-default':
      return ', the default of the model';
    case 'model-entry':
      return ', as the model says';
    case 'config':
      return ', the default of the configuration';
    default:
      return source?.entityRef && source.entityRef !== entityRef
        ? `, inherited from ${source.entityRef}`
        : '';
  }
}
