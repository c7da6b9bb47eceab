/** What no reference has in it. */
const SEPARATOR = '\n';

/** What the load counts together: components of one model, owner and tier. */
export interface LoadGroup {
  model: string;
  owner: string;
  tier?: string;
}

/**
 * The key of the {@link LoadGroup} of an entity, as SQL; null for an entity that the load does not count, as one whose owner is no reference and
 * therefore in quotation marks.
 *
 * @param column - the SQL of a column of `entities`
 */
export function loadKey(column: (name: string) => string): string {
  const model = column('model_ref');
  const owner = column('owner_ref');
  return `case when ${column('kind')} = 'component'
    and ${model} is not null and ${owner} is not null and ${owner} not like '"%'
    then ${model} || '${SEPARATOR}' || ${owner} || '${SEPARATOR}' || coalesce(${column(
    'tier_id',
  )}, '') end`;
}

/** The group behind a key; undefined for the one of all entities that the load does not count. */
export function readLoadKey(key: string): LoadGroup | undefined {
  const first = key.indexOf(SEPARATOR);
  const last = key.lastIndexOf(SEPARATOR);
  return first < 0
    ? undefined
    : {
        model: key.slice(0, first),
        owner: key.slice(first + 1, last),
        tier: key.slice(last + 1) || undefined,
      };
}
