import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/** How many decisions and how many of them are clear. */
export type ClarityCounts = CoverageAnswer['clarity'];

/** Clarity as a number from 0 to 1; undefined without decisions. */
export function shareOf(clarity: ClarityCounts): number | undefined {
  return clarity.decisions === 0
    ? undefined
    : clarity.clear / clarity.decisions;
}
