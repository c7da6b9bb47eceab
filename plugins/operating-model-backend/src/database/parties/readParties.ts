import type { PartyView } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { whereInJson } from '../sql/whereInJson';

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
  const query = knex('parties').select(
    'entity_ref',
    'kind',
    'title',
    'contacts',
    'member_count',
  );
  whereInJson(knex, query, 'parties.entity_ref', JSON.stringify(references));
  const rows = await query;
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
