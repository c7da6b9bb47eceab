import type { EffectiveModel } from './EffectiveModel';
import { notifiedRotation } from '../model/notifiedRotation';
import { claimsFor, settle, type Claimants } from './Claim';
import { usableValue } from './usableValue';

/** The escalation path: what is claimed, else the tier's. */
export function resolveEscalationPath(
  claimants: Claimants,
  tier: EffectiveModel['supportTier'],
): EffectiveModel['escalationPath'] {
  const { model } = claimants;
  const claims = claimsFor(
    { annotation: 'escalation-path', declared: 'escalationPath' },
    claimants,
  );
  const tierId = usableValue(tier)?.id;
  const ofTier = model?.spec.supportTiers.find(({ id }) => id === tierId);
  if (model && ofTier?.escalationPath) {
    const configured = claims.findIndex(
      ({ source }) => source.kind === 'config',
    );
    claims.splice(configured < 0 ? claims.length : configured, 0, {
      raw: ofTier.escalationPath,
      namespace: 'default',
      source: {
        kind: 'tier',
        entityRef: model.entityRef,
        path: `spec.supportTiers[${ofTier.id}].escalationPath`,
      },
    });
  }
  const [first] = claims;
  if (!model && first && !first.problem) {
    return {
      state: 'unknown',
      raw: first.raw,
      source: first.source,
      reason: 'No operating model applies that has this escalation path',
    };
  }
  return settle(claims, ({ raw }) => {
    const path = model?.spec.escalationPaths.find(
      ({ id }) => id === raw.trim(),
    );
    if (path) {
      return { ok: true, value: { id: path.id, title: path.title ?? path.id } };
    }
    const known = model?.spec.escalationPaths.map(({ id }) => id).join(', ');
    return {
      ok: false,
      reason: `${
        model?.title ?? 'The model'
      } has no escalation path ${JSON.stringify(raw)}; it has ${
        known || 'none'
      }`,
    };
  });
}

/** The rotation that answers first: the first one that the path notifies. */
export function resolveRotation(
  claimants: Claimants,
  path: EffectiveModel['escalationPath'],
): EffectiveModel['rotation'] {
  const { model } = claimants;
  const pathId = usableValue(path)?.id;
  const held = model?.spec.escalationPaths.find(({ id }) => id === pathId);
  if (!model || !held) {
    return { state: 'missing' };
  }
  const notified = held.steps.map(({ notify }) => notifiedRotation(notify));
  const step = notified.findIndex(rotation => rotation !== undefined);
  const id = notified[step];
  if (id === undefined) {
    return {
      state: 'missing',
      reason: `The escalation path ${held.id} names no rotation`,
    };
  }
  const source = {
    kind: 'model' as const,
    entityRef: model.entityRef,
    path: `spec.escalationPaths[${held.id}].steps[${step}]`,
  };
  return { state: 'valid', value: id, source };
}
