import type { EffectiveModel } from './EffectiveModel';
import { parseCadence, parseDuration, type Parsed } from '../time';
import { claimsFor, settle, type Claimants } from './Claim';
import { saidBy, type Read } from './saidBy';
import { usableValue } from './usableValue';

/** The declared rhythm of releases, as written. */
export function resolveReleaseCadence(
  claimants: Claimants,
): EffectiveModel['releaseCadence'] {
  return settle(
    claimsFor(
      { annotation: 'release-cadence', declared: 'releaseCadence' },
      claimants,
    ),
    ({ raw }) => textOf(raw.trim(), parseCadence(raw.trim())),
  );
}

/** How often the entity is to be reviewed: what is claimed, else what its tier asks for. */
export function resolveReviewInterval(
  claimants: Claimants,
  tier: EffectiveModel['supportTier'],
): EffectiveModel['reviewInterval'] {
  const { model } = claimants;
  const claims = claimsFor(
    { annotation: 'review-interval', declared: 'reviewInterval' },
    claimants,
  );
  const tierId = usableValue(tier)?.id;
  const ofTier = model?.spec.supportTiers.find(({ id }) => id === tierId);
  if (model && ofTier?.reviewEvery) {
    claims.push({
      raw: ofTier.reviewEvery,
      namespace: 'default',
      source: {
        kind: 'tier',
        entityRef: model.entityRef,
        path: `spec.supportTiers[${ofTier.id}].reviewEvery`,
      },
    });
  }
  return settle(claims, ({ raw }) =>
    textOf(raw.trim(), parseDuration(raw.trim())),
  );
}

function textOf(text: string, parsed: Parsed<unknown>): Read<string> {
  return saidBy(parsed.ok ? { ok: true, value: text } : parsed);
}
