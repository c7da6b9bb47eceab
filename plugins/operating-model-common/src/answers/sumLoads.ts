import type { LoadSum, PartyLoad } from '../api/partyLoadSchemas';
import { emptyLoad } from './emptyLoad';

/**
 * What several parties carry together. What two of them have a role in counts for each.
 * @public
 */
export function sumLoads(loads: readonly PartyLoad[]): LoadSum {
  const sum = emptyLoad();
  const tiers = new Map<string | undefined, number>();
  for (const load of loads) {
    const { decisions, queues, clarity } = load;
    for (const role of Object.keys(decisions) as (keyof typeof decisions)[]) {
      sum.decisions[role] += decisions[role];
    }
    sum.queues.owner += queues.owner;
    sum.queues.deputy += queues.deputy;
    sum.rotations += load.rotations;
    for (const { tier, entities } of load.components) {
      tiers.set(tier, (tiers.get(tier) ?? 0) + entities);
    }
    sum.posts += load.posts;
    sum.share += load.share;
    sum.stops += load.stops;
    sum.clarity.decisions += clarity.decisions;
    sum.clarity.clear += clarity.clear;
  }
  sum.components = [...tiers].map(([tier, entities]) => ({ tier, entities }));
  return sum;
}
