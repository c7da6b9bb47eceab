import type { Facts } from '../facts/Facts';
import type { OperatingModel, Rotation } from '../model/types';

/**
 * The people whom only a schedule outside names for a rotation: they have to be read of the catalog before who is on call can
 * be answered.
 * @public
 */
export function membersSeen(
  { entityRef }: Pick<OperatingModel, 'entityRef'>,
  { id, source }: Rotation,
  facts: Facts,
): string[] {
  const seen =
    source &&
    facts.about({ entityRef, part: `spec.rotations[${id}]` }, 'on-call');
  return (seen?.value ?? []).map(({ member }) => member);
}
