import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/** How many findings were counted, of whatever severity. */
export function totalOf(counts: EntityAnswer['findingCounts']): number {
  const { error, warning, info } = counts;
  return error + warning + info;
}
