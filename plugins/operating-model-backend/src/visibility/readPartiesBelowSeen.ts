import { thingNamed } from '../database/entities/CatalogThing';
import { readPartiesBelow } from '../database/parties/readPartiesBelow';
import { opened, type Seen } from './Seen';

/**
 * The given parties, and every group below them to which a way leads through groups that the caller may read: what is below a hidden
 * group is not said to be below anything.
 *
 * @param entityRefs - full references in lower case
 */
export async function readPartiesBelowSeen(
  seen: Seen,
  entityRefs: readonly string[],
): Promise<string[]> {
  const { knex, visibility } = seen[opened];
  const children = await readPartiesBelow(knex, entityRefs);
  const named = [
    ...entityRefs,
    ...children.keys(),
    ...children.values(),
  ].flat();
  const readable = await visibility.readable(
    [...new Set(named)].map(thingNamed),
  );
  const reached = new Set(entityRefs);
  for (const party of reached) {
    if (readable.has(party)) {
      for (const child of children.get(party) ?? []) {
        if (readable.has(child)) {
          reached.add(child);
        }
      }
    }
  }
  return [...reached];
}
