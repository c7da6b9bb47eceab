import type { Knex } from 'knex';
import { entityRecordset, UPSERT_ENTITIES } from './entityRecordset';
import type { EntityWriter } from './EntityWriter';
import type { RecordBatch } from './RecordBatch';

/**
 * One statement per batch: all parts see the same snapshot, and what hangs on an entity follows only where the entity
 * itself was written.
 */
export class PostgresEntityWriter implements EntityWriter {
  readonly batchSize = 500;
  readonly #statement: string;

  constructor(knex: Knex) {
    this.#statement = `
      with input as (select * from ${entityRecordset(knex)}),
      written as (${UPSERT_ENTITIES} returning id, entity_ref),
      described as (
        insert into entity_details (entity_id, effective, findings)
        select written.id, input.effective, input.findings
        from written join input using (entity_ref)
        on conflict (entity_id) do update set
          effective = excluded.effective, findings = excluded.findings
        returning 1
      ),
      holders as (
        select written.id as entity_id, holder.key as party_ref, holder.value::integer as roles
        from written join input using (entity_ref)
        cross join lateral json_each_text(input.parties::json) as holder
      ),
      released as (
        delete from entity_parties as stored using written
        where stored.entity_id = written.id and not exists (
          select 1 from holders
          where holders.entity_id = stored.entity_id and holders.party_ref = stored.party_ref)
        returning 1
      ),
      held as (
        insert into entity_parties (entity_id, party_ref, roles)
        select entity_id, party_ref, roles from holders
        on conflict (entity_id, party_ref) do update set roles = excluded.roles
        where entity_parties.roles <> excluded.roles
        returning 1
      ),
      found as (
        select written.id as entity_id, code.value as code
        from written join input using (entity_ref)
        cross join lateral json_array_elements_text(input.codes::json) as code
      ),
      mended as (
        delete from entity_findings as stored using written
        where stored.entity_id = written.id and not exists (
          select 1 from found
          where found.entity_id = stored.entity_id and found.code = stored.code)
        returning 1
      ),
      opened as (
        insert into entity_findings (entity_id, code)
        select entity_id, code from found
        on conflict do nothing
        returning 1
      )
      select
        (select coalesce(json_agg(entity_ref), '[]'::json) from written) as entity_refs,
        ((select count(*) from written) + (select count(*) from described)
          + (select count(*) from released) + (select count(*) from held)
          + (select count(*) from mended) + (select count(*) from opened))::integer as rows`;
  }

  async write(transaction: Knex.Transaction, batch: RecordBatch) {
    const { rows } = await transaction.raw(this.#statement, [batch.json]);
    return { entityRefs: rows[0].entity_refs, rows: rows[0].rows };
  }
}
