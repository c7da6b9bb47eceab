import type { Knex } from 'knex';
import { readStates } from '../database/results/readStates';
import { resultsOf } from './readResults';

/**
 * Everything that readers can see, without what differs between two equal states: keys, versions, and when something was
 * written.
 */
export async function dumpStore(knex: Knex) {
  const entities = await knex('entities').orderBy('entity_ref');
  const refs = new Map(entities.map(({ id, entity_ref }) => [id, entity_ref]));
  const child = async (table: string) =>
    (await knex(table)).map(({ entity_id, ...row }) => ({
      entity: refs.get(entity_id) ?? `nothing (${entity_id})`,
      ...row,
    }));
  return {
    entities: entities.map(withoutBookkeeping),
    results: await undatedResults(knex),
    details: sorted(await child('entity_details')),
    entityParties: sorted(await child('entity_parties')),
    entityFindings: sorted(await child('entity_findings')),
    parties: (await knex('parties').orderBy('entity_ref')).map(
      withoutBookkeeping,
    ),
    models: (await knex('models').orderBy('entity_ref')).map(
      withoutBookkeeping,
    ),
    clarity: await lastClarity(knex),
    rollups: sorted(await knex('rollups').where('entities', '>', 0)),
  };
}

/** What the checks say, without since when. */
async function undatedResults(knex: Knex) {
  const rows = await knex('results').orderBy('subject_ref');
  const states = await readStates(
    knex,
    rows.map(row => row.subject_ref),
  );
  return rows.map(({ subject_ref: subject, findings, others }) => ({
    subject,
    findings,
    others,
    results: Object.entries(resultsOf(states.get(subject)!))
      .map(([identity, { result }]) => `${identity}: ${result}`)
      .sort(),
  }));
}

/** The last point of the history of each model: history is as long as the way that led here, and outlives its model. */
async function lastClarity(knex: Knex) {
  const points = await knex('clarity_points')
    .whereIn('model_ref', knex('models').select('entity_ref'))
    .orderBy('id');
  const last = new Map(
    points.map(({ model_ref, version, clarity, content_hash }) => [
      model_ref,
      { model_ref, version, clarity, content_hash },
    ]),
  );
  return sorted([...last.values()]);
}

/** The rollups as the entities say them. */
export async function countedRollups(knex: Knex) {
  const groupings = {
    owner: 'owner_ref',
    tier: 'tier_id',
    system: 'system_ref',
  };
  const entities = await knex('entities');
  const counted = new Map<string, { [column: string]: string | number }>();
  for (const row of entities) {
    const keys = [
      ...Object.entries(groupings).map(([grouping, column]) => [
        grouping,
        row[column] ?? '',
      ]),
      ['load', loadKeyOf(row)],
    ];
    for (const [grouping, key] of keys) {
      const id = `${grouping} ${key}`;
      const count: { [column: string]: string | number } = counted.get(id) ?? {
        group_by: grouping,
        key,
        entities: 0,
        errors: 0,
        warnings: 0,
        infos: 0,
      };
      count.entities = Number(count.entities) + 1;
      for (const severity of ['errors', 'warnings', 'infos']) {
        count[severity] = Number(count[severity]) + row[severity];
      }
      counted.set(id, count);
    }
  }
  return sorted([...counted.values()]);
}

function loadKeyOf({ kind, model_ref, owner_ref, tier_id }: any): string {
  return kind === 'component' && model_ref !== null && owner_ref !== null
    ? [model_ref, owner_ref, tier_id ?? ''].join('\n')
    : '';
}

function withoutBookkeeping({
  id: _id,
  version: _version,
  changed_at: _changedAt,
  refreshed_at: _refreshedAt,
  etag_since: _etagSince,
  ...row
}: {
  [column: string]: unknown;
}) {
  return row;
}

function sorted<T>(rows: T[]): T[] {
  return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
