import {
  ROLES,
  type Role,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { whereInJson } from '../sql/whereInJson';

/** The roles that any of some parties holds of each of some entities, in one statement; entities of which they hold none are absent. */
export async function readRolesHeld(
  knex: Knex,
  entityRefs: readonly string[],
  parties: readonly string[],
): Promise<Map<string, Role[]>> {
  if (entityRefs.length === 0) {
    return new Map();
  }
  const query = knex('entity_parties')
    .join('entities', 'entities.id', 'entity_parties.entity_id')
    .select('entities.entity_ref', 'entity_parties.roles');
  whereInJson(knex, query, 'entities.entity_ref', JSON.stringify(entityRefs));
  whereInJson(knex, query, 'entity_parties.party_ref', JSON.stringify(parties));
  const rows: { entity_ref: string; roles: number }[] = await query;
  const bits = new Map<string, number>();
  for (const { entity_ref: entityRef, roles } of rows) {
    bits.set(entityRef, (bits.get(entityRef) ?? 0) | roles);
  }
  return new Map(
    [...bits].map(([entityRef, held]) => [
      entityRef,
      ROLES.filter((_, position) => held & (1 << position)),
    ]),
  );
}
