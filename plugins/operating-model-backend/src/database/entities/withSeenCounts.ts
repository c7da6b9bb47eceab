import type { Knex } from 'knex';
import { recordset } from '../sql/recordset';
import { ENTITY_COLUMNS } from './EntityRecord';

/** What a caller sees of the findings of one entity, where that is not what is stored. */
export interface SeenCounts {
  entity_ref: string;
  errors: number;
  warnings: number;
  infos: number;
  /** Questions that could not be answered. */
  unknowns: number;
  /** JSON array of the distinct codes, sorted. */
  codes: string;
}

const SEEN = {
  entity_ref: 'text',
  errors: 'integer',
  warnings: 'integer',
  infos: 'integer',
  unknowns: 'integer',
  codes: 'text',
} as const;

const COLUMNS = ['id', ...ENTITY_COLUMNS].map(column =>
  column !== 'entity_ref' && Object.hasOwn(SEEN, column)
    ? `coalesce(seen.${column}, entities.${column}) as ${column}`
    : `entities.${column}`,
);

/**
 * Lets a query over `entities` find the given counts and codes in place of the stored ones, wherever it selects, sorts, sums or
 * compares them.
 */
export function withSeenCounts(
  knex: Knex,
  query: Knex.QueryBuilder,
  counts: readonly SeenCounts[],
): void {
  if (counts.length > 0) {
    query.from(
      knex.raw(
        `(select ${COLUMNS.join(', ')} from entities
          left join ${recordset(
            knex,
            SEEN,
            'seen',
          )} on seen.entity_ref = entities.entity_ref) as entities`,
        [JSON.stringify(counts)],
      ),
    );
  }
}
