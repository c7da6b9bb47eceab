import type { Knex } from 'knex';

/** How `GET /entities` can be sorted. */
export type EntitySort =
  | 'name'
  | '-name'
  | 'findings'
  | '-findings'
  | 'tier'
  | '-tier';

interface OrderedColumn {
  name: 'errors' | 'warnings' | 'infos' | 'tier_id' | 'sort_key';
  descending: boolean;
}

/** Where a row stands in an order: the values of the order's columns. */
export type EntityPosition = (string | number | null)[];

const SORT_KEY = { name: 'sort_key', descending: false } as const;

/** The columns of an order; the last one is unique. Entities that are equal otherwise follow by name, from A to Z. */
export function columnsOf(sort: EntitySort): readonly OrderedColumn[] {
  const descending = sort.startsWith('-');
  switch (sort) {
    case 'findings':
    case '-findings':
      return [
        { name: 'errors', descending },
        { name: 'warnings', descending },
        { name: 'infos', descending },
        SORT_KEY,
      ];
    case 'tier':
    case '-tier':
      return [{ name: 'tier_id', descending }, SORT_KEY];
    default:
      return [{ name: 'sort_key', descending }];
  }
}

/**
 * Orders a query over `entities`. Entities without a tier come last, in reverse first.
 *
 * @param backwards - the other way round, to read the page before a position
 */
export function orderEntities(
  query: Knex.QueryBuilder,
  sort: EntitySort,
  backwards: boolean,
): void {
  for (const { name, descending } of columnsOf(sort)) {
    const nulls = name === 'tier_id' ? isNullLast(descending, backwards) : '';
    query.orderByRaw(
      `entities.${name} ${descending === backwards ? 'asc' : 'desc'}${nulls}`,
    );
  }
}

function isNullLast(descending: boolean, backwards: boolean): string {
  // `tier` and `-tier` both show what has no tier last.
  return ` nulls ${backwards ? 'first' : 'last'}`;
}

/** Restricts a query over `entities` to what comes after a position in the order. */
export function afterPosition(
  query: Knex.QueryBuilder,
  sort: EntitySort,
  position: EntityPosition,
  backwards: boolean,
): void {
  const columns = columnsOf(sort);
  query.where(outer => {
    for (const [index, { name, descending }] of columns.entries()) {
      outer.orWhere(inner => {
        for (const [before, column] of columns.slice(0, index).entries()) {
          whereSame(inner, column.name, position[before]);
        }
        whereBeyond(inner, name, position[index], descending === backwards, backwards);
      });
    }
  });
}

function whereSame(
  query: Knex.QueryBuilder,
  name: string,
  value: string | number | null,
) {
  if (value === null) {
    query.whereNull(`entities.${name}`);
  } else {
    query.where(`entities.${name}`, value);
  }
}

function whereBeyond(
  query: Knex.QueryBuilder,
  name: string,
  value: string | number | null,
  ascending: boolean,
  backwards: boolean,
) {
  const column = `entities.${name}`;
  if (value === null) {
    // Nothing comes after the entities without a value; backwards, all that have one do.
    if (backwards) {
      query.whereNotNull(column);
    } else {
      query.whereRaw('1 = 0');
    }
    return;
  }
  query.where(inner => {
    inner.where(column, ascending ? '>' : '<', value);
    if (name === 'tier_id' && !backwards) {
      inner.orWhereNull(column);
    }
  });
}
