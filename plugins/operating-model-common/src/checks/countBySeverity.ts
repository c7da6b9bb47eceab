import type { Finding, FindingSeverity } from './types';

/**
 * Findings counted by severity.
 * @public
 */
export function countBySeverity(findings: readonly Finding[]): {
  [severity in FindingSeverity]: number;
} {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) {
    counts[severity] += 1;
  }
  return counts;
}
