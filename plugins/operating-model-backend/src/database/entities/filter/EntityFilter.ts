import {
  ROLES,
  type Role,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { containsPattern, LIKE_ESCAPE } from '../../sql/containsPattern';

/**
 * Which entities a list asks for. Within a list any value will do; references and kinds are full and in lower case.
 */
export interface EntityFilter {
  kind?: string[];
  owner?: string[];
  party?: string[];
  /** Which roles the party must hold; any where undefined. */
  role?: Role[];
  tier?: string[];
  cadence?: string[];
  system?: string[];
  finding?: string[];
  model?: string[];
  /** References of entities that are in no list. */
  except?: string[];
  /** Part of a title or a reference, in any case. */
  q?: string;
}

const COLUMNS = {
  kind: 'entities.kind',
  owner: 'entities.owner_ref',
  tier: 'entities.tier_id',
  cadence: 'entities.cadence',
  system: 'entities.system_ref',
  model: 'entities.model_ref',
} as const;

/** Restricts a query that has `entities` in it. */
export function applyEntityFilter(
  knex: Knex,
  query: Knex.QueryBuilder,
  filter: EntityFilter,
): void {
  for (const [name, column] of Object.entries(COLUMNS)) {
    const values = filter[name as keyof typeof COLUMNS];
    if (values) {
      query.whereIn(column, values);
    }
  }
  if (filter.party) {
    const holders = knex('entity_parties')
      .select('entity_id')
      .whereIn('party_ref', filter.party);
    if (filter.role) {
      holders.whereRaw('(entity_parties.roles & ?) <> 0', [
        roleBits(filter.role),
      ]);
    }
    query.whereIn('entities.id', holders);
  }
  if (filter.finding) {
    query.whereIn(
      'entities.id',
      knex('entity_findings')
        .select('entity_id')
        .whereIn('code', filter.finding),
    );
  }
  if (filter.except?.length) {
    query.whereNotIn('entities.entity_ref', filter.except);
  }
  if (filter.q) {
    // The key is the lower-case title or name, and the reference.
    query.whereRaw(`entities.sort_key like ? escape '${LIKE_ESCAPE}'`, [
      containsPattern(filter.q),
    ]);
  }
}

function roleBits(roles: readonly Role[]): number {
  return roles.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), 0);
}
