import type { Knex } from 'knex';

/** How `GET /entities` can be sorted. */
export type EntitySort =
  | 'name'
  | '-name'
  | 'findings'
  | '-findings'
  | 'tier'
  | '-tier';

/** A column of `entities` that an order goes by. */
export interface OrderedColumn {
  name: 'errors' | 'warnings' | 'infos' | 'tier_id' | 'sort_key';
  descending: boolean;
}

/** The columns of an order; the last one is unique. Entities that are equal otherwise follow by name, from A to Z. */
export function columnsOf(sort: EntitySort): readonly OrderedColumn[] {
  const descending = sort.startsWith('-');
  const byName = { name: 'sort_key', descending: false } as const;
  switch (sort) {
    case 'findings':
    case '-findings':
      return [
        { name: 'errors', descending },
        { name: 'warnings', descending },
        { name: 'infos', descending },
        byName,
      ];
    case 'tier':
    case '-tier':
      return [{ name: 'tier_id', descending }, byName];
    default:
      return [{ name: 'sort_key', descending }];
  }
}

/**
 * Orders a query over `entities`. What has no tier comes last in either direction.
 *
 * @param backwards - the whole order the other way round, to read the page before a position
 */
export function orderEntities(
  query: Knex.QueryBuilder,
  sort: EntitySort,
  backwards: boolean,
): void {
  for (const { name, descending } of columnsOf(sort)) {
    const direction = descending === backwards ? 'asc' : 'desc';
    const nulls = backwards ? 'nulls first' : 'nulls last';
    query.orderByRaw(
      `entities.${name} ${direction}${name === 'tier_id' ? ` ${nulls}` : ''}`,
    );
  }
}
