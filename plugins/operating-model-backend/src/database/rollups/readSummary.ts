import type { Summary } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { EntityRestriction } from '../sql/EntityRestriction';
import { GROUPINGS, type SummaryGrouping } from './GROUPINGS';

/**
 * Counts the entities that the caller may read, and their findings, in groups; the largest first. What is kept ready-made
 * covers everything, so only a caller who may read everything gets that.
 */
export async function readSummary(
  knex: Knex,
  visibility: EntityRestriction,
  groupBy: SummaryGrouping,
): Promise<Summary['items']> {
  const rows = visibility.isUnrestricted
    ? await knex('rollups')
        .select('key', 'entities', 'errors', 'warnings', 'infos')
        .where('group_by', groupBy)
        .where('entities', '>', 0)
    : await countLive(knex, visibility, `entities.${GROUPINGS[groupBy]}`);
  return rows
    .map(row => ({
      key: row.key ?? '',
      entities: Number(row.entities),
      findings: {
        error: Number(row.errors),
        warning: Number(row.warnings),
        info: Number(row.infos),
      },
    }))
    .sort(
      (one, other) =>
        other.entities - one.entities || (one.key < other.key ? -1 : 1),
    );
}

async function countLive(
  knex: Knex,
  visibility: EntityRestriction,
  column: string,
): Promise<any[]> {
  const query = knex('entities')
    .select({ key: column })
    .count({ entities: '*' })
    .sum({
      errors: 'entities.errors',
      warnings: 'entities.warnings',
      infos: 'entities.infos',
    })
    .groupBy(column);
  await visibility.restrict(query);
  return query;
}
