import type { StandingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/** How many findings were counted, of whatever severity. */
export function totalOf(
  counts: Pick<StandingAnswer['own'], 'error' | 'warning' | 'info'>,
): number {
  const { error, warning, info } = counts;
  return error + warning + info;
}
