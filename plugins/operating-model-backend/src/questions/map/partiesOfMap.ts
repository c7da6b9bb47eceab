import type { SeenModel } from '../../visibility/readModelsSeen';

/** By the decisions of a model, which are the same list as long as nothing narrows them and the model does not change. */
const known = new WeakMap<SeenModel['decisions'], ReadonlySet<string>>();

/** Everybody with a role in these decisions, queues and rotations, and who leads their areas. */
export function partiesOfMap(models: readonly SeenModel[]): Set<string> {
  return new Set(models.flatMap(each => [...partiesOf(each)]));
}

function partiesOf({ model, decisions }: SeenModel): ReadonlySet<string> {
  let parties = known.get(decisions);
  if (!parties) {
    const { areas, queues, rotations } = model.spec;
    parties = new Set(
      [
        ...decisions.flatMap(entry => [...entry.parties]),
        ...areas.map(({ lead }) => lead),
        ...queues.flatMap(({ owner, deputy }) => [owner, deputy]),
        ...rotations.map(({ owner }) => owner),
      ].flatMap(party => party ?? []),
    );
    known.set(decisions, parties);
  }
  return parties;
}
