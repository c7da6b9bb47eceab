import type { Summary } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { SummaryGrouping } from '../database/rollups/GROUPINGS';
import { readSummary } from '../database/rollups/readSummary';
import { opened, type Seen } from './Seen';

/** How many entities with how many findings there are in groups, as far as the caller may see them. */
export async function readSummarySeen(
  seen: Seen,
  groupBy: SummaryGrouping,
): Promise<Summary['items']> {
  const { knex, rows } = seen[opened];
  return readSummary(knex, rows, groupBy);
}
