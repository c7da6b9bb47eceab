import type { DecisionRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { partyReference } from '../../format/partyReference';

/** Roles of a team in a decision, in the order in which they are shown. */
export const TEAM_ROLES = [
  'accountable',
  'deputy',
  'responsible',
  'consulted',
  'informed',
  'handoff',
] as const;

/** A role of a team in a decision; `handoff` is whom it is handed over to. */
export type TeamRole = (typeof TEAM_ROLES)[number];

/** The roles that the parties of a team have in a decision, each once. */
export function rolesIn(
  row: DecisionRow,
  team: ReadonlySet<string>,
): TeamRole[] {
  const { accountable, deputy, roles } = row;
  const holders: Record<TeamRole, readonly (string | undefined)[]> = {
    ...roles,
    accountable: accountable.map(partyReference),
    deputy: [deputy && partyReference(deputy)],
    handoff: [roles.handoff],
  };
  return TEAM_ROLES.filter(role =>
    holders[role].some(party => party !== undefined && team.has(party)),
  );
}
