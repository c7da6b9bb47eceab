import type { PartyView } from '../catalog/types';
import { partyState } from '../catalog/partyState';
import { answerParty } from './AnswerContext';
import type { DecisionPartyEntity } from '../api/decisionSchemas';

/** A party that a model names, as far as the caller may know it, and whether it can act at all. */
export function answerDecisionParty(
  parties: ReadonlyMap<string, PartyView>,
  entityRef: string,
): DecisionPartyEntity {
  return {
    ...answerParty({ parties }, entityRef),
    state: partyState(entityRef, parties),
  };
}
