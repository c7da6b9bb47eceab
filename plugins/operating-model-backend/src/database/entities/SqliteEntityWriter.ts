import type { Knex } from 'knex';
import { shareOf } from '../rollups/shareOf';
import type { RollupShifts } from '../rollups/RollupShifts';
import { shiftRollups } from '../rollups/shiftRollups';
import { shiftsOf } from '../rollups/shiftsOf';
import { TRANSITION_COLUMNS } from '../transitions/Transition';
import { entityRecordset, upsertEntities } from './entityRecordset';
import type { EntityWriter } from './EntityWriter';
import { JsonEncoder } from './JsonEncoder';
import type { RecordBatch } from './PackedRecords';

/** Pairs each record with the stored row of its entity. */
const STORED = `
  from json_each(?) as record
  join entities on entities.entity_ref = json_extract(record.value, '$.entity_ref')`;

const RECORDS = `with record as materialized (select value from json_each(?))`;

/** What a batch is going to move in the rollups: only one writes at a time, so it is known before the batch is written. */
const SHIFTS = shiftsOf(`
  select ${shareOf(
    name => `json_extract(record.value, '$.${name}')`,
  )}, 1 as sign
  from record
  left join entities on entities.entity_ref = json_extract(record.value, '$.entity_ref')
  where coalesce(entities.version, 0) = json_extract(record.value, '$.base_version')
  union all
  select ${shareOf(name => `entities.${name}`)}, -1 as sign
  from record
  join entities on entities.entity_ref = json_extract(record.value, '$.entity_ref')
    and entities.version = json_extract(record.value, '$.base_version')`);

/**
 * The steps of a batch one by one, since SQLite has no statement that writes several tables. SQLite runs inside
 * this process: batches are small, so that no step holds it up for long.
 */
export class SqliteEntityWriter implements EntityWriter {
  readonly batchSize = 100;
  readonly isOneStatement = false;
  readonly #upsert: string;

  constructor(knex: Knex) {
    this.#upsert = `
      with input as (select * from ${entityRecordset(knex)})
      ${upsertEntities(
        'select entity_ref from entities',
      )} returning entity_ref`;
  }

  createEncoder() {
    return new JsonEncoder();
  }

  async write(transaction: Knex, batch: RecordBatch, rollups?: RollupShifts) {
    let rows = 0;
    let json = `${batch.data}`;
    const run = async (statement: string) => {
      const result = await transaction.raw(statement, [json]);
      rows += result.changes ?? 0;
    };
    if (rollups) {
      rollups.add(await transaction.raw(`${RECORDS} ${SHIFTS}`, [json]));
    } else {
      await run(`${RECORDS} ${shiftRollups(SHIFTS)}`);
    }
    const entityRefs: string[] = (
      await transaction.raw(this.#upsert, [json])
    ).map((row: { entity_ref: string }) => row.entity_ref);
    rows += entityRefs.length;
    json = onlyWritten(json, new Set(entityRefs));
    if (json === '[]') {
      return { entityRefs, rows };
    }
    await run(`
      insert into entity_details (entity_id, effective)
      select entities.id, json_extract(record.value, '$.effective')
      ${STORED} where true
      on conflict (entity_id) do update set effective = excluded.effective`);
    await run(`
      insert into results (subject_ref, states, findings, others)
      select entities.entity_ref, ${['states', 'findings', 'others']
        .map(name => `json_extract(record.value, '$.${name}')`)
        .join(', ')}
      ${STORED} where json_extract(record.value, '$.states') is not null
      on conflict (subject_ref) do update set
        states = excluded.states, findings = excluded.findings, others = excluded.others`);
    if (!batch.onlyNew) {
      await run(
        `delete from entity_parties where entity_id in (select entities.id ${STORED})`,
      );
      await run(
        `delete from entity_findings where entity_id in (select entities.id ${STORED})`,
      );
      await run(`
        insert into transitions (subject_ref, ${TRANSITION_COLUMNS.join(', ')})
        select entities.entity_ref, ${TRANSITION_COLUMNS.map(
          name => `json_extract(change.value, '$.${name}')`,
        ).join(', ')}
        ${STORED} join json_each(json_extract(record.value, '$.transitions')) as change`);
    }
    await run(`
      insert into entity_parties (entity_id, party_ref, roles)
      select entities.id, holder.key, holder.value
      ${STORED} join json_each(json_extract(record.value, '$.parties')) as holder`);
    await run(`
      insert into entity_findings (entity_id, code)
      select entities.id, code.value
      ${STORED} join json_each(json_extract(record.value, '$.codes')) as code`);
    return { entityRefs, rows };
  }
}

/** The records without those of rows that somebody else wrote meanwhile: seldom any. */
function onlyWritten(json: string, written: ReadonlySet<string>): string {
  const records: { entity_ref: string }[] = JSON.parse(json);
  const left = records.filter(record => written.has(record.entity_ref));
  return left.length === records.length ? json : JSON.stringify(left);
}
