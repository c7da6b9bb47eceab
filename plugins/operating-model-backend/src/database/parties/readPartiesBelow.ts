import type { Knex } from 'knex';
import { isPostgres } from '../sql/recordset';
import { readRows } from '../sql/readRows';

/**
 * The given parties and every group below them, in one statement. Hierarchies may contain cycles.
 *
 * @param entityRefs - full references in lower case
 */
export async function readPartiesBelow(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<Set<string>> {
  const onPostgres = isPostgres(knex);
  const roots = onPostgres
    ? 'select value from json_array_elements_text(?::json) as root(value)'
    : 'select value from json_each(?)';
  const children = onPostgres
    ? 'json_array_elements_text(parties.children::json) as child(value)'
    : 'json_each(parties.children) as child';
  const rows: { entity_ref: string }[] = await readRows(
    knex,
    `with recursive below(entity_ref) as (
      ${roots}
      union
      select child.value from below
        join parties on parties.entity_ref = below.entity_ref
        cross join ${onPostgres ? 'lateral ' : ''}${children}
    ) select entity_ref from below`,
    [JSON.stringify(entityRefs)],
  );
  return new Set(rows.map(row => row.entity_ref));
}
