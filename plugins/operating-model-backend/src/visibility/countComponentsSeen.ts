import {
  countComponents,
  type CountedComponents,
} from '../database/entities/countComponents';
import { opened, type Seen } from './Seen';

export type { CountedComponents };

/** How many components that the caller may read each owner has, per model and tier. */
export async function countComponentsSeen(
  seen: Seen,
): Promise<CountedComponents[]> {
  const { knex, visibility } = seen[opened];
  return countComponents(knex, visibility);
}
