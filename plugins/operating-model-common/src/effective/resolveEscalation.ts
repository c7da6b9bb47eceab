import type { EffectiveModel } from './EffectiveModel';
import { notifiedRotation } from '../model/notifiedRotation';
import { claimsFor, settle, type Claimants } from './Claim';
import { knownIds } from './knownIds';
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
      reason: { id: 'effective/path-without-model' },
    };
  }
  return settle(claims, ({ raw }) => {
    const path = model?.spec.escalationPaths.find(
      ({ id }) => id === raw.trim(),
    );
    if (path) {
      return { ok: true, value: { id: path.id, title: path.title ?? path.id } };
    }
    return {
      ok: false,
      reason: {
        id: 'effective/path-unknown',
        parameters: {
          model: model ? { model: model.entityRef } : 'The model',
          raw: { quote: raw },
          known: knownIds(model?.spec.escalationPaths ?? []),
        },
      },
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
      reason: {
        id: 'effective/path-without-rotation',
        parameters: { path: held.id },
      },
    };
  }
  const source = {
    kind: 'model' as const,
    entityRef: model.entityRef,
    path: `spec.escalationPaths[${held.id}].steps[${step}]`,
  };
  return { state: 'valid', value: id, source };
}
