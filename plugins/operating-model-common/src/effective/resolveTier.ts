import type { EffectiveModel } from './EffectiveModel';
import { claimsFor, settle, type Claimants } from './Claim';
import { knownIds } from './knownIds';

/** The support tier: the first that is claimed, as the model that applies defines it. */
export function resolveTier(
  claimants: Claimants,
): EffectiveModel['supportTier'] {
  const { model } = claimants;
  const claims = claimsFor(
    { annotation: 'support-tier', declared: 'supportTier' },
    claimants,
  );
  const [first] = claims;
  if (!model) {
    return first && !first.problem
      ? {
          state: 'unknown',
          raw: first.raw,
          source: first.source,
          reason: { id: 'effective/tier-without-model' },
        }
      : settle(claims, () => ({
          ok: false,
          reason: { id: 'effective/no-model' },
        }));
  }
  return settle(claims, ({ raw }) => {
    const tier = model.spec.supportTiers.find(({ id }) => id === raw.trim());
    if (tier) {
      const { id, title, coverage } = tier;
      return { ok: true, value: { id, title: title ?? id, coverage } };
    }
    return {
      ok: false,
      reason: {
        id: 'effective/tier-unknown',
        parameters: {
          model: { model: model.entityRef },
          raw: { quote: raw },
          known: knownIds(model.spec.supportTiers),
        },
      },
    };
  });
}
