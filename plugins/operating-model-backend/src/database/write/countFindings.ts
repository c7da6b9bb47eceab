import type { Finding } from '@cloud-suite/backstage-plugin-operating-model-common';

/** Findings counted by severity, in the names of the columns. */
export function countFindings(findings: readonly Finding[]): {
  errors: number;
  warnings: number;
  infos: number;
} {
  const counts = { errors: 0, warnings: 0, infos: 0 };
  for (const { severity } of findings) {
    counts[`${severity}s`] += 1;
  }
  return counts;
}
