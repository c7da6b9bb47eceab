import {
  readCadences,
  type CadenceInUse,
} from '../database/entities/readCadences';
import type { EntityFilter } from '../database/entities/filter/EntityFilter';
import { opened, type Seen } from './Seen';

/** The release cadences of entities that the caller may read. */
export async function readCadencesSeen(
  seen: Seen,
  filter: EntityFilter,
): Promise<CadenceInUse[]> {
  const { knex, rows } = seen[opened];
  return readCadences(knex, rows, filter);
}
