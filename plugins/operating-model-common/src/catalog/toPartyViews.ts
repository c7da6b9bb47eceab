import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { parseReference } from '../references/parseReference';
import { countPeople } from './countPeople';
import { partyContacts } from './partyContacts';
import type { PartyView } from './types';

/**
 * The groups and users among the entities, with how many people each group reaches.
 *
 * @remarks Membership is read from relations and from `spec`, in both directions; only users that are among the
 * entities count, each once, however many ways lead to them, through groups that are among them. Group hierarchies may contain
 * cycles.
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
  const sorted = (references: Set<string> = new Set()) =>
    [...references].sort();
  const groups = [...parties.values()].filter(({ kind }) => kind === 'group');
  for (const group of groups) {
    group.members = sorted(members.get(group.entityRef));
    group.children = sorted(children.get(group.entityRef));
  }
  for (const group of groups) {
    group.memberCount = countPeople(group.entityRef, parties);
  }
  return parties;
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
