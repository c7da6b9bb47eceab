import type {
  EntityRow,
  StandingCounts,
  UsedParts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { EntityRestriction } from '../sql/EntityRestriction';
import { applyEntityFilter, type EntityFilter } from './filter/EntityFilter';
import {
  columnsOf,
  orderEntities,
  type EntitySort,
} from './filter/EntityOrder';
import { laterOf } from '../sql/laterOf';
import {
  wherePastPosition,
  type EntityPosition,
} from './filter/wherePastPosition';

/** What is asked for. */
export interface EntityPageRequest {
  filter: EntityFilter;
  sort: EntitySort;
  limit: number;
  /** The page after, or with `backwards` before, a row; the first page where undefined. */
  from?: { position: EntityPosition; backwards: boolean };
}

/** A row as it is stored, with what it uses of its model. */
export interface StoredListRow
  extends Omit<EntityRow, 'standing' | 'ownerTitle' | 'held'> {
  /** Of the entity itself; of a model all, its parts too. */
  own: StandingCounts;
  used: UsedParts;
}

/** The rows of a page in the order that was asked for. */
export interface StoredEntityPage {
  items: StoredListRow[];
  /** Of the first and the last row. */
  positions?: { first: EntityPosition; last: EntityPosition };
  /** Whether there are more rows in the direction of reading. */
  hasMore: boolean;
}

/** Reads a page of entities in one statement, however far from the start. */
export async function readEntityPage(
  knex: Knex,
  visibility: EntityRestriction,
  request: EntityPageRequest,
): Promise<StoredEntityPage> {
  const { filter, sort, limit, from } = request;
  const backwards = from?.backwards ?? false;
  const query = knex('entities').select({
    entity_ref: 'entities.entity_ref',
    kind: 'entities.kind',
    title: 'entities.title',
    sort_key: 'entities.sort_key',
    owner_ref: 'entities.owner_ref',
    system_ref: 'entities.system_ref',
    tier_id: 'entities.tier_id',
    tier_state: 'entities.tier_state',
    path_id: 'entities.path_id',
    rotation_id: 'entities.rotation_id',
    cadence: 'entities.cadence',
    model_ref: 'entities.model_ref',
    errors: 'entities.errors',
    warnings: 'entities.warnings',
    infos: 'entities.infos',
    unknowns: 'entities.unknowns',
    codes: 'entities.codes',
    refreshed_at: 'entities.refreshed_at',
    changed_at: 'entities.changed_at',
    swept_at: knex('sweep_state').select('evaluated_at').where('id', 1),
  });
  await visibility.restrict(query);
  applyEntityFilter(knex, query, filter);
  if (from) {
    wherePastPosition(query, sort, from.position, backwards);
  }
  orderEntities(query, sort, backwards);

  const found = await query.limit(limit + 1);
  const rows = found.slice(0, limit);
  if (backwards) {
    rows.reverse();
  }
  const positionOf = (row: any): EntityPosition =>
    columnsOf(sort).map(({ name }) => row[name]);
  return {
    items: rows.map(toListRow),
    positions: rows.length
      ? { first: positionOf(rows[0]), last: positionOf(rows[rows.length - 1]) }
      : undefined,
    hasMore: found.length > limit,
  };
}

function toListRow(row: any): StoredListRow {
  return {
    entityRef: row.entity_ref,
    kind: row.kind,
    title: row.title ?? undefined,
    owner: row.owner_ref ?? undefined,
    system: row.system_ref ?? undefined,
    supportTier: { state: row.tier_state, id: row.tier_id ?? undefined },
    releaseCadence: row.cadence ?? undefined,
    model: row.model_ref ?? undefined,
    own: {
      error: row.errors,
      warning: row.warnings,
      info: row.infos,
      unknown: row.unknowns,
    },
    codes: JSON.parse(row.codes),
    used: {
      tier: row.tier_id ?? undefined,
      escalationPath: row.path_id ?? undefined,
      rotation: row.rotation_id ?? undefined,
      // What is above those is read where it matters.
      scope: [row.entity_ref],
    },
    evaluatedAt: laterOf(row.swept_at, row.refreshed_at) ?? row.changed_at,
  };
}
