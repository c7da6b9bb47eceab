import type { PartyView } from '../catalog/types';
import type { StopsWithout } from '../load';
import type { Stops } from '../api/loadSchemas';
import { answerDecisionParty } from './answerDecisionParty';
import { decisionName, partName } from './partNames';

/** A sentence that names more is not read. */
const NAMED = 10;

/**
 * What stops without a party, as an answer names it.
 *
 * @param decisions - how many there are, for the share
 * @param parties - those that the catalog knows; without title and contacts where the caller may not read them
 * @public
 */
export function answerStops(
  stopping: StopsWithout,
  decisions: number,
  parties: ReadonlyMap<string, PartyView>,
): Stops {
  return {
    party: answerDecisionParty(parties, stopping.party),
    decisions: {
      items: stopping.decisions
        .slice(0, NAMED)
        .map(({ model, decision }) => decisionName(model, decision)),
      totalItems: stopping.decisions.length,
    },
    queues: {
      items: stopping.queues
        .slice(0, NAMED)
        .map(({ model, queue }) => partName(model, queue)),
      totalItems: stopping.queues.length,
    },
    share: decisions === 0 ? 0 : stopping.decisions.length / decisions,
  };
}
