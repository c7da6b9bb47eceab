import type { CatalogIndex, EntityView } from '../catalog/types';
import type { EffectiveModel } from '../effective/types';
import type { OperatingModel } from '../model/types';
import { annotationFragment, type Fragment } from './createFix';
import { modelFragment } from './modelFragment';

/** A party that an entity or a model names itself, and the edit that names another one. */
export interface DeclaredParty {
  /** Full reference. */
  entityRef: string;
  /** What it is named for, such as `owner` or `support role`. */
  what: string;
  /** Where it is written. */
  path: string;
  replacement: Fragment;
}

/** The placeholder of a group that only a person can choose. */
export const GROUP = '<group>';

/** The owner of an entity and the holders of roles that its own annotations name; inherited ones are checked where they are named. */
export function partiesOfEntity(
  entity: EntityView,
  effective: EffectiveModel,
): DeclaredParty[] {
  const parties: DeclaredParty[] = [];
  if (effective.owner.value) {
    parties.push({
      entityRef: effective.owner.value,
      what: 'owner',
      path: 'spec.owner',
      replacement: { spec: { owner: GROUP } },
    });
  }
  for (const [role, holder] of Object.entries(effective.roles)) {
    const { value, source } = holder ?? {};
    if (
      value &&
      source?.kind === 'annotation' &&
      source.entityRef === entity.entityRef &&
      source.path
    ) {
      const key = /\["(.+)"\]$/.exec(source.path)?.[1] ?? '';
      parties.push({
        entityRef: value,
        what: `${role} role`,
        path: source.path,
        replacement: annotationFragment(key, GROUP),
      });
    }
  }
  return parties;
}

/** The parties that a model names, but for those whom rotations and escalation paths have rules of their own for. */
export function partiesOfModel(model: OperatingModel): DeclaredParty[] {
  const { spec } = model;
  const parties: DeclaredParty[] = [];
  const add = (
    entityRef: string | undefined,
    what: string,
    path: string,
    replacement: Fragment,
  ) => {
    if (entityRef) {
      parties.push({ entityRef, what, path, replacement });
    }
  };
  add(spec.owner, 'owner', 'spec.owner', { spec: { owner: GROUP } });
  for (const [role, party] of Object.entries(spec.defaults.roles)) {
    add(party, `default ${role} role`, `spec.defaults.roles.${role}`, {
      spec: { defaults: { roles: { [role]: GROUP } } },
    });
  }
  for (const { ref, roles } of spec.entities) {
    for (const [role, party] of Object.entries(roles)) {
      add(
        party,
        `${role} role of ${ref}`,
        `spec.entities[${ref}].roles.${role}`,
        {
          spec: { entities: [{ ref, roles: { [role]: GROUP } }] },
        },
      );
    }
  }
  for (const { id, owner } of spec.rotations) {
    add(
      owner,
      `owner of the rotation ${id}`,
      `spec.rotations[${id}].owner`,
      modelFragment('rotations', id, { owner: GROUP }),
    );
  }
  return parties;
}

/** Whether a party is a group that reaches nobody. */
export function isEmptyGroup(index: CatalogIndex, entityRef: string): boolean {
  const party = index.parties.get(entityRef);
  return party?.kind === 'group' && party.memberCount === 0;
}
