import { opened, type Seen } from './Seen';

/** A model that never had a valid text. */
export interface SeenInvalidModel {
  entityRef: string;
  title?: string;
}

/**
 * The models without a version in force that the caller may read, in the order of their references. What they say is in no figure.
 *
 * @param wanted - full references; all where undefined
 */
export async function readInvalidModelsSeen(
  seen: Seen,
  wanted?: readonly string[],
): Promise<SeenInvalidModel[]> {
  const { knex, visibility } = seen[opened];
  const rows: any[] = await knex('models')
    .select('entity_ref', 'title', 'owner_ref')
    .whereNull('in_force');
  const asked = rows.filter(row => wanted?.includes(row.entity_ref) ?? true);
  const readable = await visibility.readable(
    asked.map(row => ({
      entityRef: row.entity_ref,
      kind: 'operatingmodel',
      owner: row.owner_ref ?? undefined,
    })),
  );
  return asked
    .filter(row => readable.has(row.entity_ref))
    .map(row => ({ entityRef: row.entity_ref, title: row.title ?? undefined }))
    .sort((one, other) => (one.entityRef < other.entityRef ? -1 : 1));
}
