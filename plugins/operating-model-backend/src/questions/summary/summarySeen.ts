import {
  countBySeverity,
  type Summary,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../../database/models/ModelDocuments';
import { readRollupShares } from '../../database/rollups/readRollupShares';
import {
  GROUPINGS,
  type SummaryGrouping,
} from '../../database/rollups/GROUPINGS';
import { readSummary } from '../../database/rollups/readSummary';
import type { Visibility } from '../../visibility/Visibility';
import { readModelFindings } from '../../visibility/readModelFindings';

/** The summary without what stored counts of models have beyond the findings that the caller may see. */
export async function summarySeen(
  options: { knex: Knex; documents: ModelDocuments; visibility: Visibility },
  groupBy: SummaryGrouping,
): Promise<Summary['items']> {
  const { knex, visibility } = options;
  if (visibility.isUnrestricted) {
    return readSummary(knex, visibility, groupBy);
  }
  const [items, seen] = await Promise.all([
    readSummary(knex, visibility, groupBy),
    readModelFindings(options),
  ]);
  const narrowed = [...seen].flatMap(([model, { hidesSome }]) =>
    hidesSome ? [model] : [],
  );
  const shares = await readRollupShares(knex, visibility, narrowed);
  const groups = new Map(items.map(item => [item.key, item]));
  for (const [model, share] of shares) {
    const group = groups.get(share[GROUPINGS[groupBy]] ?? '');
    const counts = countBySeverity(seen.get(model)?.findings ?? []);
    if (group) {
      const { error, warning, info } = group.findings;
      group.findings = {
        error: error - share.errors + counts.error,
        warning: warning - share.warnings + counts.warning,
        info: info - share.infos + counts.info,
      };
    }
  }
  return items;
}
