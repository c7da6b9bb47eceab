import type { EffectiveModel } from './EffectiveModel';
import { claimsFor, settle, type Claimants } from './Claim';

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
          reason: 'No operating model applies that says what this tier means',
        }
      : settle(claims, () => ({
          ok: false,
          reason: 'No operating model applies',
        }));
  }
  return settle(claims, ({ raw }) => {
    const tier = model.spec.supportTiers.find(({ id }) => id === raw.trim());
    if (tier) {
      const { id, title, coverage } = tier;
      return { ok: true, value: { id, title: title ?? id, coverage } };
    }
    const known = model.spec.supportTiers.map(({ id }) => id).join(', ');
    return {
      ok: false,
      reason: `${model.title} has no tier ${JSON.stringify(raw)}; it has ${
        known || 'none'
      }`,
    };
  });
}
