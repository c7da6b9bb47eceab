import {
  countComponents,
  type OwnedComponents,
} from '../database/entities/countComponents';
import { opened, type Seen } from './Seen';

/** How many components that the caller may read, and that some models apply to, each owner has per tier. */
export async function countComponentsSeen(
  seen: Seen,
  modelRefs: readonly string[],
): Promise<OwnedComponents[]> {
  const { knex, visibility } = seen[opened];
  return countComponents(knex, visibility, modelRefs);
}
