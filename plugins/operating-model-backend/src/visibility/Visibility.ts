import type { CatalogThing } from '../database/entities/CatalogThing';
import type { EntityRestriction } from '../database/sql/EntityRestriction';

/**
 * What one caller may read of the catalog, for the time of one request.
 */
export interface Visibility extends EntityRestriction {
  /**
   * The references of those that the caller may read.
   *
   * @throws ServiceUnavailableError where it cannot be told which those are
   */
  readable(things: readonly CatalogThing[]): Promise<ReadonlySet<string>>;
}
