import type { LoadAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/** Whether no model that was asked for has anything that somebody could carry: no decision, queue, rotation or issue class. */
export function isNobodyNamed(load: LoadAnswer): boolean {
  const { areas, concentration, orphaned } = load;
  return (
    areas.totalItems === 0 &&
    concentration.posts === 0 &&
    Object.values(orphaned).every(parts => parts.totalItems === 0)
  );
}
