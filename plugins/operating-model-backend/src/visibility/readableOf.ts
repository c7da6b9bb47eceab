import type { CatalogThing } from '../database/entities/CatalogThing';
import { opened, type Seen } from './Seen';

/**
 * The references of those that the caller may read; of what does not exist nobody says whether it could be read.
 *
 * @throws ServiceUnavailableError where it cannot be told
 */
export async function readableOf(
  seen: Seen,
  things: readonly CatalogThing[],
): Promise<ReadonlySet<string>> {
  return seen[opened].visibility.readable(things);
}
