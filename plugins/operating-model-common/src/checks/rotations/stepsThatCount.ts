import type { EscalationPath, OperatingModel } from '../../model/types';
import { notifiedRotation } from '../../scalars/notifiedRotation';

/**
 * How many steps of a path reach somebody new, and whom several of them reach: a party, or a rotation as `rotation:cloud`.
 * Whoever did not answer is no further level when asked again, be it one person alone, a rotation or a group.
 */
export function stepsThatCount(
  model: OperatingModel,
  { steps }: EscalationPath,
  now: Date,
): { steps: number; again: string[] } {
  const reached = steps.map(
    ({ notify }) => onlyPersonOf(model, notify, now) ?? notify,
  );
  const again = reached.filter((party, at) => reached.indexOf(party) < at);
  return {
    steps: new Set(reached).size,
    again: [...new Set(again)],
  };
}

/** The one person whom a step notifies, also as the only one of a rotation; a schedule outside of the model has whom it likes. */
function onlyPersonOf(
  { spec }: OperatingModel,
  notify: string,
  now: Date,
): string | undefined {
  const id = notifiedRotation(notify);
  const rotation = spec.rotations.find(candidate => candidate.id === id);
  if (!rotation || rotation.source) {
    return undefined;
  }
  const today = now.toISOString().slice(0, 10);
  const [person, ...others] = new Set([
    ...rotation.members,
    ...rotation.overrides
      .filter(({ to }) => to.slice(0, 10) >= today)
      .map(({ member }) => member),
  ]);
  return others.length === 0 ? person : undefined;
}
