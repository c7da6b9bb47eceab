import type { PartyView } from '../catalog/types';
import type { Decision } from '../model/types';
import { compareTexts } from '../wording/compareTexts';
import { holdersOf } from './holdersOf';

/**
 * How many parties have to be away until most decisions have nobody left.
 * @public
 */
export interface TruckFactor {
  /** 0 where that is so already; absent without decisions. */
  truckFactor?: number;
  /** Those parties, in the order in which they are taken away. */
  truckParties: string[];
}

/**
 * The truck factor of decisions: parties are taken away one by one, the one that is accountable or deputy for most decisions
 * first (of several the smallest reference), until more than half of the decisions have nobody left.
 *
 * @remarks Greedy with a limit of one half as in Avelino et al. 2016 (arXiv:1604.06766). Groups count as one party, never
 * the persons in them; parties that the catalog does not know hold nothing.
 * @public
 */
export function truckFactorOf(
  decisions: readonly Decision[],
  parties: Pick<ReadonlyMap<string, PartyView>, 'has'>,
): TruckFactor {
  if (decisions.length === 0) {
    return { truckParties: [] };
  }
  const left: number[] = [];
  const held = new Map<string, number[]>();
  let abandoned = 0;
  for (const [position, decision] of decisions.entries()) {
    const holders = holdersOf(decision, parties);
    left.push(holders.length);
    abandoned += holders.length === 0 ? 1 : 0;
    for (const holder of holders) {
      const positions = held.get(holder);
      if (positions) {
        positions.push(position);
      } else {
        held.set(holder, [position]);
      }
    }
  }
  // A decision stands as long as any of its holders is there: what a party holds does not change before its turn.
  const order = [...held].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareTexts(a, b),
  );
  const truckParties: string[] = [];
  for (const [party, positions] of order) {
    if (abandoned * 2 > decisions.length) {
      break;
    }
    truckParties.push(party);
    for (const position of positions) {
      left[position] -= 1;
      abandoned += left[position] === 0 ? 1 : 0;
    }
  }
  return { truckFactor: truckParties.length, truckParties };
}
