import type { Knex } from 'knex';
import { entityRecordset, UPSERT_ENTITIES } from './entityRecordset';
import type { EntityWriter } from './EntityWriter';
import type { RecordBatch } from './PackedRecords';

/** Pairs each record with the stored row that it has become; rows that kept another version are not among them. */
const WRITTEN = `
  from json_each(?) as record
  join entities on entities.entity_ref = json_extract(record.value, '$.entity_ref')
    and entities.content_hash = json_extract(record.value, '$.content_hash')
    and entities.version = json_extract(record.value, '$.base_version') + 1`;

/**
 * The steps of a batch one by one, since SQLite has no statement that writes several tables. SQLite runs inside
 * this process: batches are small, so that no step holds it up for long.
 */
export class SqliteEntityWriter implements EntityWriter {
  readonly batchSize = 100;
  readonly #upsert: string;

  constructor(knex: Knex) {
    this.#upsert = `
      with input as (select * from ${entityRecordset(knex)})
      ${UPSERT_ENTITIES} returning entity_ref`;
  }

  async write(transaction: Knex.Transaction, { json, onlyNew }: RecordBatch) {
    const entityRefs: string[] = (
      await transaction.raw(this.#upsert, [json])
    ).map((row: { entity_ref: string }) => row.entity_ref);
    if (entityRefs.length === 0) {
      return { entityRefs, rows: 0 };
    }

    let rows = entityRefs.length;
    const run = async (statement: string) => {
      const result = await transaction.raw(statement, [json]);
      rows += result.changes ?? 0;
    };
    await run(`
      insert into entity_details (entity_id, effective, findings)
      select entities.id, json_extract(record.value, '$.effective'), json_extract(record.value, '$.findings')
      ${WRITTEN} where true
      on conflict (entity_id) do update set
        effective = excluded.effective, findings = excluded.findings`);
    if (!onlyNew) {
      await run(
        `delete from entity_parties where entity_id in (select entities.id ${WRITTEN})`,
      );
      await run(
        `delete from entity_findings where entity_id in (select entities.id ${WRITTEN})`,
      );
    }
    await run(`
      insert into entity_parties (entity_id, party_ref, roles)
      select entities.id, holder.key, holder.value
      ${WRITTEN} join json_each(json_extract(record.value, '$.parties')) as holder`);
    await run(`
      insert into entity_findings (entity_id, code)
      select entities.id, code.value
      ${WRITTEN} join json_each(json_extract(record.value, '$.codes')) as code`);
    return { entityRefs, rows };
  }
}
