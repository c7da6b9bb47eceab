import type { Knex } from 'knex';
import type { CatalogThing } from '../database/entities/CatalogThing';

/**
 * A condition of the catalog's policy in the two forms that we need. Both must say the same of every row of `entities`.
 */
export interface ReadCondition {
  /** Undefined where it cannot be told, since the owner is not known. */
  matches(thing: CatalogThing): boolean | undefined;
  /** Adds itself to a query that has `entities` in it. Must be true or false for every row, never NULL, since it may be negated. */
  restrict(query: Knex.QueryBuilder): void;
}

/**
 * Translates one rule of the catalog.
 *
 * @returns undefined where the parameters are not those that the rule takes
 */
export type RuleTranslation = (params: unknown) => ReadCondition | undefined;
