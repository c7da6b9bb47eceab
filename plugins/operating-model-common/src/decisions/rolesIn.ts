import { accountableOf } from '../model/accountableOf';
import type { Decision } from '../model/types';

/**
 * What a party can be in a decision, in the order in which it matters; `handoff`: it is handed over to the party.
 * @public
 */
export const DECISION_ROLES = [
  'accountable',
  'deputy',
  'responsible',
  'consulted',
  'informed',
  'handoff',
] as const;

/** A role in a decision. @public */
export type DecisionRole = (typeof DECISION_ROLES)[number];

/**
 * The roles that some parties have in a decision, each once.
 * @public
 */
export function rolesIn(
  decision: Decision,
  parties: ReadonlySet<string>,
): DecisionRole[] {
  return DECISION_ROLES.filter(role =>
    holdersOfRole(decision, role).some(party => parties.has(party)),
  );
}

function holdersOfRole(decision: Decision, role: DecisionRole): string[] {
  switch (role) {
    case 'accountable':
      return accountableOf(decision);
    case 'deputy':
      return decision.deputy === undefined ? [] : [decision.deputy];
    case 'handoff':
      return decision.handoff && 'to' in decision.handoff
        ? [decision.handoff.to]
        : [];
    default:
      return decision[role];
  }
}
