import { notifiedRotation } from '../scalars/notifiedRotation';
import { absentValue } from './absentValue';
import type { Claimants } from './Claim';
import type { EffectiveModel } from './EffectiveModel';
import { usableValue } from './usableValue';

/** The rotation that answers first: the first one that the path notifies. */
export function resolveRotation(
  claimants: Claimants,
  path: EffectiveModel['escalationPath'],
): EffectiveModel['rotation'] {
  const { model } = claimants;
  const pathId = usableValue(path)?.id;
  const held = model?.spec.escalationPaths.find(({ id }) => id === pathId);
  if (!model || !held) {
    return absentValue(claimants);
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
