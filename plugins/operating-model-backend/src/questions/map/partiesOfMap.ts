import type { SeenModel } from '../../visibility/readModelsSeen';

/** Everybody with a role in these decisions, queues and rotations, and who leads their areas. */
export function partiesOfMap(models: readonly SeenModel[]): Set<string> {
  const parties = new Set<string>();
  const add = (party: string | undefined) => party && parties.add(party);
  for (const { model, decisions } of models) {
    for (const entry of decisions) {
      entry.parties.forEach(add);
    }
    for (const { lead } of model.spec.areas) {
      add(lead);
    }
    for (const { owner, deputy } of model.spec.queues) {
      add(owner);
      add(deputy);
    }
    for (const { owner } of model.spec.rotations) {
      add(owner);
    }
  }
  return parties;
}
