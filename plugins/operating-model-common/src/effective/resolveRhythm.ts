import type { EffectiveModel } from './EffectiveModel';
import { parseCadence, parseDuration, type Parsed } from '../time';
import { claimsFor, settle, type Claimants } from './Claim';
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
    ({ raw }) => asWritten(raw.trim(), parseCadence(raw.trim())),
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
    asWritten(raw.trim(), parseDuration(raw.trim())),
  );
}

function asWritten(text: string, parsed: Parsed<unknown>): Parsed<string> {
  return parsed.ok ? { ok: true, value: text } : parsed;
}
