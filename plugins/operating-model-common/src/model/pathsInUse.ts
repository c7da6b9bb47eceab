import { notifiedRotation } from '../scalars/notifiedRotation';
import type {
  EscalationPath,
  OperatingModel,
  Queue,
  Rotation,
  SupportTier,
} from './types';

/** The tiers that escalate along a path. */
export function tiersOfPath(
  model: OperatingModel,
  pathId: string,
): SupportTier[] {
  const byDefault = model.spec.defaults.escalationPath;
  return model.spec.supportTiers.filter(
    ({ escalationPath }) => (byDefault ?? escalationPath) === pathId,
  );
}

/** The queues whose issues escalate along a path, of whatever tier the entity is. */
export function queuesOfPath(model: OperatingModel, pathId: string): Queue[] {
  return model.spec.queues.filter(
    ({ escalationPath }) => escalationPath === pathId,
  );
}

/** The path along which a tier escalates. */
export function pathOfTier(
  model: OperatingModel,
  tier: SupportTier,
): EscalationPath | undefined {
  const id = model.spec.defaults.escalationPath ?? tier.escalationPath;
  return model.spec.escalationPaths.find(path => path.id === id);
}

/** The rotation that a path notifies first. */
export function rotationOfPath(
  model: OperatingModel,
  path: EscalationPath | undefined,
): Rotation | undefined {
  const id = path?.steps
    .map(({ notify }) => notifiedRotation(notify))
    .find(rotation => rotation !== undefined);
  return model.spec.rotations.find(rotation => rotation.id === id);
}
