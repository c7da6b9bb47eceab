import type { FindingSeverity } from './Check';

/**
 * Findings counted by severity.
 * @public
 */
export function countBySeverity(
  findings: readonly { severity: FindingSeverity }[],
): {
  [severity in FindingSeverity]: number;
} {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) {
    counts[severity] += 1;
  }
  return counts;
}
