import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { parseReference } from '../references/parseReference';
import { partyContacts } from './partyContacts';
import type { PartyView } from './types';

/**
 * The groups and users among the entities, with how many people each group reaches.
 *
 * @remarks Membership is read from relations and from `spec`, in both directions; only users that are among the
 * entities count, each once, however many ways lead to them. Group hierarchies may contain cycles.
 * @public
 */
export function toPartyViews(
  entities: Iterable<Entity>,
): Map<string, PartyView> {
  const parties = new Map<string, PartyView>();
  const members = new Map<string, Set<string>>();
  const children = new Map<string, Set<string>>();

  for (const entity of entities) {
    const kind = entity.kind.toLocaleLowerCase('en-US');
    if (kind !== 'group' && kind !== 'user') {
      continue;
    }
    const entityRef = stringifyEntityRef(entity);
    const profile = (entity.spec?.profile ?? {}) as { displayName?: unknown };
    parties.set(entityRef, {
      entityRef,
      kind,
      title:
        entity.metadata.title ??
        (typeof profile.displayName === 'string'
          ? profile.displayName
          : undefined),
      contacts: partyContacts(entity),
      memberCount: kind === 'user' ? 1 : 0,
    });
    for (const other of related(entity, 'memberOf', 'memberOf', 'group')) {
      connect(members, other, entityRef);
    }
    for (const other of related(entity, 'hasMember', 'members', 'user')) {
      connect(members, entityRef, other);
    }
    for (const other of related(entity, 'parentOf', 'children', 'group')) {
      connect(children, entityRef, other);
    }
    for (const other of related(entity, 'childOf', 'parent', 'group')) {
      connect(children, other, entityRef);
    }
  }
  for (const party of parties.values()) {
    if (party.kind === 'group') {
      party.memberCount = countPeople(party.entityRef);
      party.children = [...(children.get(party.entityRef) ?? [])].sort();
    }
  }
  return parties;

  function countPeople(group: string): number {
    const people = new Set<string>();
    const seen = new Set([group]);
    for (const current of seen) {
      for (const member of members.get(current) ?? []) {
        if (parties.get(member)?.kind === 'user') {
          people.add(member);
        }
      }
      for (const child of children.get(current) ?? []) {
        seen.add(child);
      }
    }
    return people.size;
  }
}

function connect(map: Map<string, Set<string>>, from: string, to: string) {
  const known = map.get(from);
  if (known) {
    known.add(to);
  } else {
    map.set(from, new Set([to]));
  }
}

function related(
  entity: Entity,
  relation: string,
  specKey: string,
  defaultKind: string,
): string[] {
  const declared = [entity.spec?.[specKey] ?? []].flat();
  const namespace = entity.metadata.namespace;
  return [
    ...(entity.relations ?? [])
      .filter(candidate => candidate.type === relation)
      .map(candidate => candidate.targetRef),
    ...declared.flatMap(value =>
      typeof value === 'string'
        ? parseReference(value, {
            defaultKind,
            defaultNamespace: namespace,
          }) ?? []
        : [],
    ),
  ];
}
