import type { Coverage } from '@cloud-suite/backstage-plugin-operating-model-common';

const COVERAGES: readonly string[] = [
  '24x7',
  '24x5',
  'business-hours',
  'best-effort',
] satisfies Coverage[];

/** Whether a word is one of the hours of coverage that have a name here. */
export function isCoverage(word: string | undefined): word is Coverage {
  return word !== undefined && COVERAGES.includes(word);
}
