import { rolesIn } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { SeenModel } from '../../visibility/readModelsSeen';

/** The parts of a model that some parties carry: decisions that they make, areas that they lead, queues and rotations that they own. */
export function carriedParts(
  { model, decisions }: SeenModel,
  parties: ReadonlySet<string>,
): Set<string> {
  const { areas, queues, rotations } = model.spec;
  const isTheirs = (party: string | undefined) =>
    party !== undefined && parties.has(party);
  return new Set([
    ...decisions
      .filter(({ decision }) =>
        rolesIn(decision, parties).includes('accountable'),
      )
      .map(({ mapped }) => mapped.path),
    ...areas
      .filter(({ lead }) => isTheirs(lead))
      .map(({ id }) => `spec.areas[${id}]`),
    ...queues
      .filter(({ owner }) => isTheirs(owner))
      .map(({ id }) => `spec.queues[${id}]`),
    ...rotations
      .filter(({ owner }) => isTheirs(owner))
      .map(({ id }) => `spec.rotations[${id}]`),
  ]);
}
