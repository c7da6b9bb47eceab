import type { PartyView } from '../../catalog/types';
import { accountableOf } from '../../model/accountableOf';
import { truckFactorOf } from '../../load';
import { holdersOf } from '../../load/holdersOf';
import type { Decision } from '../../model/types';
import { least } from './proposeMoves';

/** A search that has not ended after so many rounds goes round in circles, since there are too few groups. */
const MOST_ROUNDS = 50;

/**
 * Deputies by id of the decision, for as few decisions as possible, with whom the truck factor is high enough. Undefined where the
 * groups are too few for that.
 *
 * @param groups - that the catalog knows and that may be deputies, those preferred first
 */
export function proposeDeputies(
  decisions: readonly Decision[],
  options: {
    parties: Pick<ReadonlyMap<string, PartyView>, 'has'>;
    groups: readonly string[];
    atLeast: number;
  },
): Map<string, string> | undefined {
  const { parties, groups, atLeast } = options;
  const deputies = new Map<string, string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const mended = decisions.map(decision => ({
      ...decision,
      deputy: deputies.get(decision.id) ?? decision.deputy,
    }));
    const { truckParties } = truckFactorOf(mended, parties);
    if (truckParties.length >= atLeast) {
      return deputies;
    }
    const gone = new Set(truckParties);
    const free = groups.filter(group => !gone.has(group));
    if (free.length === 0) {
      return undefined;
    }
    const abandoned = mended.filter(decision =>
      holdersOf(decision, parties).every(holder => gone.has(holder)),
    );
    const tooMany = abandoned.length - Math.floor(decisions.length / 2);
    const held = new Map<string, number>();
    for (const holder of mended.flatMap(mine => holdersOf(mine, parties))) {
      held.set(holder, (held.get(holder) ?? 0) + 1);
    }
    const alone = abandoned.filter(decision => !hasDeputy(decision, parties));
    const others = abandoned.filter(decision => hasDeputy(decision, parties));
    for (const { id } of [...alone, ...others].slice(0, tooMany)) {
      const deputy = least(free, held);
      deputies.set(id, deputy);
      held.set(deputy, (held.get(deputy) ?? 0) + 1);
    }
  }
  return undefined;
}

function hasDeputy(
  decision: Decision,
  parties: Pick<ReadonlyMap<string, PartyView>, 'has'>,
): boolean {
  const { deputy } = decision;
  return (
    deputy !== undefined &&
    parties.has(deputy) &&
    !accountableOf(decision).includes(deputy)
  );
}
