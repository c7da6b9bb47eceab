import type { Knex } from 'knex';
import { columnsOf, type EntitySort, type OrderedColumn } from './EntityOrder';

/** Where a row stands in an order: its values in the columns of the order. */
export type EntityPosition = readonly (string | number | null)[];

/**
 * Restricts a query over `entities` to what follows a position in the order, or with `backwards` to what comes before.
 */
export function wherePastPosition(
  query: Knex.QueryBuilder,
  sort: EntitySort,
  position: EntityPosition,
  backwards: boolean,
): void {
  const columns = columnsOf(sort);
  query.where(outer => {
    for (const [index, column] of columns.entries()) {
      outer.orWhere(inner => {
        for (const [before, { name }] of columns.slice(0, index).entries()) {
          whereSame(inner, name, position[before]);
        }
        wherePastValue(inner, column, position[index], backwards);
      });
    }
  });
  const [first] = columns;
  if (first.name === 'errors') {
    // Says nothing new, but lets the database start in the index where the page starts.
    query.whereRaw(
      `(entities.errors, entities.warnings, entities.infos) ${
        first.descending === backwards ? '>=' : '<='
      } (?, ?, ?)`,
      position.slice(0, 3) as number[],
    );
  }
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

/** Nulls are the last values of every order. */
function wherePastValue(
  query: Knex.QueryBuilder,
  { name, descending }: OrderedColumn,
  value: string | number | null,
  backwards: boolean,
) {
  const column = `entities.${name}`;
  if (value !== null) {
    query.where(inner => {
      inner.where(column, descending === backwards ? '>' : '<', value);
      if (name === 'tier_id' && !backwards) {
        inner.orWhereNull(column);
      }
    });
  } else if (backwards) {
    query.whereNotNull(column);
  } else {
    query.whereRaw('1 = 0');
  }
}
