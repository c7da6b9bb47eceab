import type {
  DecisionRow,
  PartyLoad,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** Roles of a team in a decision, as far as a row of a list tells them apart. */
export const TEAM_ROLES = ['accountable', 'deputy', 'other'] as const;

/** A role of a team in a decision; `other` is responsible, consulted or informed. */
export type TeamRole = (typeof TEAM_ROLES)[number];

/** The roles that the parties of a team have in a decision that names at least one of them. */
export function rolesIn(
  row: DecisionRow,
  team: ReadonlySet<string>,
): TeamRole[] {
  const roles: TeamRole[] = [];
  if (row.accountable.some(({ entityRef }) => team.has(entityRef))) {
    roles.push('accountable');
  }
  if (row.deputy && team.has(row.deputy.entityRef)) {
    roles.push('deputy');
  }
  return roles.length > 0 ? roles : ['other'];
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
      decisions.responsible + decisions.consulted + decisions.informed;
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
