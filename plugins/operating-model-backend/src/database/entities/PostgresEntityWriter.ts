import type { Knex } from 'knex';
import { SHARE, shareOf } from '../rollups/shareOf';
import type { RollupShifts } from '../rollups/RollupShifts';
import { shiftRollups } from '../rollups/shiftRollups';
import { shiftsOf } from '../rollups/shiftsOf';
import { TRANSITION_COLUMNS } from '../transitions/Transition';
import { arraysOf, ColumnEncoder } from './ColumnEncoder';
import { entityRecordset, upsertEntities } from './entityRecordset';
import type { EntityWriter } from './EntityWriter';
import type { RecordBatch } from './PackedRecords';

/** Each part inserts or deletes what hangs on the entities that were written, and returns a row for each. */
const PARTS = {
  described: `
    insert into entity_details (entity_id, effective)
    select written.id, input.effective
    from written join input using (entity_ref)
    on conflict (entity_id) do update set effective = excluded.effective
    returning 1`,
  judged: `
    insert into results (subject_ref, states, findings, others)
    select input.entity_ref, input.states, input.findings, input.others
    from written join input using (entity_ref) where input.states is not null
    on conflict (subject_ref) do update set
      states = excluded.states, findings = excluded.findings, others = excluded.others
    returning 1`,
  held: `
    insert into entity_parties (entity_id, party_ref, roles)
    select entity_id, party_ref, roles from holders
    on conflict (entity_id, party_ref) do update set roles = excluded.roles
    where entity_parties.roles <> excluded.roles
    returning 1`,
  found: `
    insert into entity_findings (entity_id, code)
    select entity_id, code from codes
    on conflict do nothing
    returning 1`,
};

/**
 * What only stored entities need. The array keeps PostgreSQL from comparing every stored row with every written one, to
 * which old statistics lead it.
 */
const CLEARING_PARTS = {
  released: `
    delete from entity_parties as stored
    where stored.entity_id = any (array(select id from written)) and not exists (
      select 1 from holders
      where holders.entity_id = stored.entity_id and holders.party_ref = stored.party_ref)
    returning 1`,
  mended: `
    delete from entity_findings as stored
    where stored.entity_id = any (array(select id from written)) and not exists (
      select 1 from codes
      where codes.entity_id = stored.entity_id and codes.code = stored.code)
    returning 1`,
  moved: `
    insert into transitions (subject_ref, ${TRANSITION_COLUMNS.join(', ')})
    select input.entity_ref, ${TRANSITION_COLUMNS.map(
      name => `change.value ->> '${name}'`,
    ).join(', ')}
    from written join input using (entity_ref)
    cross join lateral json_array_elements(input.transitions::json) as change
    returning 1`,
};

/**
 * One statement per batch: all parts see the same snapshot, and what hangs on an entity follows only where the entity
 * itself was written.
 */
export class PostgresEntityWriter implements EntityWriter {
  readonly batchSize = 500;
  readonly isOneStatement = true;
  readonly #statement: (onlyNew: boolean, countLater: boolean) => string;

  constructor(knex: Knex) {
    const input = entityRecordset(knex);
    const all = { ...PARTS, ...CLEARING_PARTS };
    const known = new Map<string, string>();
    this.#statement = (onlyNew, countLater) => {
      const key = `${onlyNew} ${countLater}`;
      const text =
        known.get(key) ?? statement(input, onlyNew ? PARTS : all, countLater);
      known.set(key, text);
      return text;
    };
  }

  createEncoder() {
    return new ColumnEncoder();
  }

  async write(knex: Knex, batch: RecordBatch, rollups?: RollupShifts) {
    const { rows } = await knex.raw(
      this.#statement(batch.onlyNew, rollups !== undefined),
      arraysOf(batch.data),
    );
    rollups?.add(rows[0].shifts);
    return { entityRefs: rows[0].entity_refs, rows: rows[0].rows };
  }
}

/**
 * The stored entities that are going to be replaced, and what they say until then. They are locked first: another writer
 * may have changed or removed them since the statement began, and what it left is what counts.
 */
const BEFORE = `
  select entities.entity_ref, ${shareOf(name => `entities.${name}`)}
  from entities join input using (entity_ref)
  where entities.entity_ref = any (array(select entity_ref from input))
    and entities.version = input.base_version
  for update of entities`;

function statement(
  input: string,
  parts: { [name: string]: string },
  countLater: boolean,
): string {
  const shifts = shiftsOf(
    `select ${SHARE}, 1 as sign from written
    union all select ${SHARE}, -1 as sign from before`,
  );
  const all = {
    ...parts,
    ...(!countLater && { counted: `${shiftRollups(shifts)} returning 1` }),
  };
  const names = ['written', ...Object.keys(all)];
  return `
    with input as (select * from ${input}),
    before as materialized (${BEFORE}),
    written as (${upsertEntities(
      'select entity_ref from before',
    )} returning id, entity_ref, ${shareOf(name => `entities.${name}`)}),
    holders as (
      select written.id as entity_id, holder.key as party_ref, holder.value::integer as roles
      from written join input using (entity_ref)
      cross join lateral json_each_text(input.parties::json) as holder
    ),
    codes as (
      select written.id as entity_id, code.value as code
      from written join input using (entity_ref)
      cross join lateral json_array_elements_text(input.codes::json) as code
    ),
    ${Object.entries(all)
      .map(([name, part]) => `${name} as (${part})`)
      .join(',\n')}
    select
      (select coalesce(json_agg(entity_ref), '[]'::json) from written) as entity_refs,
      ${
        countLater
          ? `(select coalesce(json_agg(shift), '[]'::json) from (${shifts}) as shift) as shifts,`
          : ''
      }
      (${names
        .map(name => `(select count(*) from ${name})`)
        .join(' + ')})::integer as rows`;
}
