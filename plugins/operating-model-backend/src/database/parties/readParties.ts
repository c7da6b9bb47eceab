import type { PartyView } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { readRows } from '../sql/readRows';
import { isPostgres } from '../sql/recordset';

/** Written out, since nearly every answer needs it. */
const statement = (knex: Knex) => `
  select entity_ref, kind, title, contacts, member_count from parties
  where entity_ref in (${
    isPostgres(knex)
      ? 'select json_array_elements_text(?::json)'
      : 'select value from json_each(?)'
  })`;

/**
 * Reads groups and users in one statement; those that the catalog does not know are absent.
 *
 * @param entityRefs - full references in lower case
 */
export async function readParties(
  knex: Knex,
  entityRefs: Iterable<string>,
): Promise<Map<string, PartyView>> {
  const references = [...entityRefs];
  if (references.length === 0) {
    return new Map();
  }
  const rows = await readRows(knex, statement(knex), [
    JSON.stringify(references),
  ]);
  return new Map(
    rows.map(row => [
      row.entity_ref,
      {
        entityRef: row.entity_ref,
        kind: row.kind,
        title: row.title ?? undefined,
        contacts: JSON.parse(row.contacts),
        memberCount: row.member_count,
      },
    ]),
  );
}
