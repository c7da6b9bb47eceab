import type { Knex } from 'knex';

/**
 * Which rows of `entities` a question may be answered from.
 */
export interface EntityRestriction {
  /** Whether that is all of them, so that nothing has to be filtered and counts can be taken ready-made. */
  readonly isUnrestricted: boolean;

  /**
   * Restricts a query that has `entities` in it.
   *
   * @throws ServiceUnavailableError where it cannot be told which rows those are
   */
  restrict(query: Knex.QueryBuilder): Promise<void>;
}
