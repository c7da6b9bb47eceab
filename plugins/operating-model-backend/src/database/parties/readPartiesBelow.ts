import type { Knex } from 'knex';
import { isPostgres } from '../sql/recordset';
import { readRows } from '../sql/readRows';

/**
 * Every group below the given parties with what is directly below it, in one statement. Hierarchies may contain cycles.
 *
 * @param entityRefs - full references in lower case
 * @returns references of what is directly below, by reference; the given parties that are groups are among the keys
 */
export async function readPartiesBelow(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, string[]>> {
  const onPostgres = isPostgres(knex);
  const roots = onPostgres
    ? 'select value from json_array_elements_text(?::json) as root(value)'
    : 'select value from json_each(?)';
  const children = onPostgres
    ? 'json_array_elements_text(parties.children::json) as child(value)'
    : 'json_each(parties.children) as child';
  const rows: { entity_ref: string; children: string }[] = await readRows(
    knex,
    `with recursive below(entity_ref) as (
      ${roots}
      union
      select child.value from below
        join parties on parties.entity_ref = below.entity_ref
        cross join ${onPostgres ? 'lateral ' : ''}${children}
    ) select parties.entity_ref, parties.children from below
      join parties on parties.entity_ref = below.entity_ref`,
    [JSON.stringify(entityRefs)],
  );
  return new Map(
    rows.map(({ entity_ref, children: below }) => [
      entity_ref,
      JSON.parse(below),
    ]),
  );
}
