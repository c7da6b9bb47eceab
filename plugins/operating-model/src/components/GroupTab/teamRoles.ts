import type {
  DecisionRow,
  PartyLoad,
} from '@cloud-suite/backstage-plugin-operating-model-common';
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

/** What the parties of a team carry together. */
export function addLoads(parties: readonly PartyLoad[]) {
  const total = {
    accountable: 0,
    deputy: 0,
    other: 0,
    queues: 0,
    rotations: 0,
    components: 0,
    posts: 0,
    share: 0,
    stops: 0,
    clarity: { decisions: 0, clear: 0 },
  };
  for (const load of parties) {
    const { decisions, queues, components, clarity } = load;
    total.accountable += decisions.accountable;
    total.deputy += decisions.deputy;
    total.other +=
      decisions.responsible +
      decisions.consulted +
      decisions.informed +
      decisions.handoff;
    total.queues += queues.owner + queues.deputy;
    total.rotations += load.rotations;
    for (const { entities } of components) {
      total.components += entities;
    }
    total.posts += load.posts;
    total.share += load.share;
    total.stops += load.stops;
    total.clarity.decisions += clarity.decisions;
    total.clarity.clear += clarity.clear;
  }
  return total;
}
