import type { PartyView } from '../catalog/types';
import type { Decision, OperatingModel, Queue } from '../model/types';
import { accountableOf } from '../model/accountableOf';
import { compareTexts } from '../wording/compareTexts';

/**
 * What stops while one party is away.
 * @public
 */
export interface StopsWithout {
  party: string;
  /** In the order of the text. */
  decisions: { model: OperatingModel; decision: Decision }[];
  queues: { model: OperatingModel; queue: Queue }[];
}

/**
 * For each party what stops while it is away: decisions for which it is accountable and that have neither another accountable party
 * nor a deputy that the catalog knows, and queues that it owns without such a deputy. Most decisions first, then by
 * reference; parties without which nothing stops are left out.
 * @public
 */
export function stopsWithout(
  models: readonly OperatingModel[],
  parties: ReadonlyMap<string, PartyView>,
): StopsWithout[] {
  const stops = new Map<string, StopsWithout>();
  const stopsOf = (party: string) => {
    const known = stops.get(party) ?? { party, decisions: [], queues: [] };
    stops.set(party, known);
    return known;
  };
  const standsIn = (other: string | undefined, party: string) =>
    other !== undefined && other !== party && parties.has(other);

  for (const model of models) {
    for (const { decisions } of model.spec.areas) {
      for (const decision of decisions) {
        const accountable = accountableOf(decision);
        for (const party of accountable) {
          if (
            !standsIn(decision.deputy, party) &&
            !accountable.some(other => standsIn(other, party))
          ) {
            stopsOf(party).decisions.push({ model, decision });
          }
        }
      }
    }
    for (const queue of model.spec.queues) {
      const { owner, deputy } = queue;
      if (owner !== undefined && !standsIn(deputy, owner)) {
        stopsOf(owner).queues.push({ model, queue });
      }
    }
  }
  return [...stops.values()].sort(
    (a, b) =>
      b.decisions.length - a.decisions.length || compareTexts(a.party, b.party),
  );
}
