import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/** Whether a finding is about the text of a model that cannot be read, rather than about what it says. */
export function isProblem(finding: FindingAnswer): boolean {
  return finding.code === 'model.invalid';
}
