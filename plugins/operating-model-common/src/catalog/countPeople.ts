import type { PartyView } from './types';

/**
 * How many people are in a group or in a group below it, each once, however many ways lead to them. A group that is not among
 * the parties leads nowhere; hierarchies may contain cycles.
 */
export function countPeople(
  group: string,
  parties: ReadonlyMap<string, PartyView>,
): number {
  const people = new Set<string>();
  const groups = new Set([group]);
  for (const current of groups) {
    const { members = [], children = [] } = parties.get(current) ?? {};
    for (const member of members) {
      if (parties.get(member)?.kind === 'user') {
        people.add(member);
      }
    }
    for (const child of children) {
      if (parties.has(child)) {
        groups.add(child);
      }
    }
  }
  return people.size;
}
