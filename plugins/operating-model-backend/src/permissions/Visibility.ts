import type { Knex } from 'knex';
import type { CatalogThing } from './CatalogThing';

/**
 * What one caller may read of the catalog, for the time of one request.
 */
export interface Visibility {
  /** Whether the caller may read everything, so that nothing has to be filtered and counts can be taken ready-made. */
  readonly isUnrestricted: boolean;

  /**
   * Restricts a query that has `entities` in it to what the caller may read.
   *
   * @throws ServiceUnavailableError where it cannot be told what that is
   */
  restrict(query: Knex.QueryBuilder): Promise<void>;

  /**
   * The references of those that the caller may read.
   *
   * @throws ServiceUnavailableError where it cannot be told which those are
   */
  readable(things: readonly CatalogThing[]): Promise<ReadonlySet<string>>;
}
