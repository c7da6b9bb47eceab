import type { Knex } from 'knex';
import { changedRows } from '../sql/changedRows';
import type { EntityRecord } from '../entities/EntityRecord';
import { recordset } from '../sql/recordset';

/** Column of `entities` behind each value of `group_by`. */
const GROUPINGS = {
  owner: 'owner_ref',
  tier: 'tier_id',
  system: 'system_ref',
} as const;

/**
 * Makes the rollups equal to what the entities say, and writes only those that differ: none where they were right.
 *
 * @returns how many rows were written
 */
export async function reconcileRollups(
  transaction: Knex.Transaction,
): Promise<number> {
  let rows = 0;
  for (const [grouping, column] of Object.entries(GROUPINGS)) {
    rows += changedRows(
      await transaction.raw(
        `insert into rollups (group_by, key, entities, errors, warnings, infos)
        select * from (
          select '${grouping}' as group_by, coalesce(${column}, '') as key, count(*) as entities,
            sum(errors) as errors, sum(warnings) as warnings, sum(infos) as infos
          from entities group by ${column}
        ) as fresh where true
        on conflict (group_by, key) do update set
          entities = excluded.entities, errors = excluded.errors,
          warnings = excluded.warnings, infos = excluded.infos
        where (rollups.entities, rollups.errors, rollups.warnings, rollups.infos)
          <> (excluded.entities, excluded.errors, excluded.warnings, excluded.infos)`,
      ),
    );
    rows += await transaction('rollups')
      .where('group_by', grouping)
      .whereNotIn(
        'key',
        transaction('entities')
          .distinct()
          .select(transaction.raw(`coalesce(${column}, '')`)),
      )
      .delete();
  }
  return rows;
}

/** What an entity contributes to rollups. */
export type RollupShare = Pick<
  EntityRecord,
  'owner_ref' | 'tier_id' | 'system_ref' | 'errors' | 'warnings' | 'infos'
>;

/**
 * Moves what single entities contribute from what they said before to what they say now. The next sweep
 * reconciles what two writers at the same moment may have left.
 */
export async function shiftRollups(
  transaction: Knex.Transaction,
  shifts: readonly { before?: RollupShare; after?: RollupShare }[],
): Promise<void> {
  const changes = new Map<string, RollupChange>();
  for (const { before, after } of shifts) {
    for (const [share, sign] of [
      [before, -1],
      [after, 1],
    ] as const) {
      for (const [grouping, column] of Object.entries(GROUPINGS)) {
        if (share) {
          addShare(changes, grouping, share[column] ?? '', share, sign);
        }
      }
    }
  }
  const effective = [...changes.values()].filter(
    ({ entities, errors, warnings, infos }) =>
      entities || errors || warnings || infos,
  );
  if (effective.length === 0) {
    return;
  }
  const input = recordset(transaction, {
    group_by: 'text',
    key: 'text',
    entities: 'integer',
    errors: 'integer',
    warnings: 'integer',
    infos: 'integer',
  });
  await transaction.raw(
    `insert into rollups (group_by, key, entities, errors, warnings, infos)
    select group_by, key, entities, errors, warnings, infos from ${input} where true
    on conflict (group_by, key) do update set
      entities = rollups.entities + excluded.entities, errors = rollups.errors + excluded.errors,
      warnings = rollups.warnings + excluded.warnings, infos = rollups.infos + excluded.infos`,
    [JSON.stringify(effective)],
  );
}

interface RollupChange {
  group_by: string;
  key: string;
  entities: number;
  errors: number;
  warnings: number;
  infos: number;
}

function addShare(
  changes: Map<string, RollupChange>,
  grouping: string,
  key: string,
  share: RollupShare,
  sign: 1 | -1,
) {
  const id = JSON.stringify([grouping, key]);
  const change = changes.get(id) ?? {
    group_by: grouping,
    key,
    entities: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
  };
  change.entities += sign;
  change.errors += sign * share.errors;
  change.warnings += sign * share.warnings;
  change.infos += sign * share.infos;
  changes.set(id, change);
}
