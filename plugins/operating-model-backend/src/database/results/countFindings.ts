import {
  countBySeverity,
  type Finding,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** Findings counted by severity, in the names of the columns. */
export function countFindings(findings: readonly Finding[]): {
  errors: number;
  warnings: number;
  infos: number;
} {
  const { error, warning, info } = countBySeverity(findings);
  return { errors: error, warnings: warning, infos: info };
}
