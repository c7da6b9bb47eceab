import type { Finding } from '@cloud-suite/backstage-plugin-operating-model-common';

/** Whether a finding is about the text of a model that cannot be read, rather than about what it says. */
export function isProblem(finding: Finding): boolean {
  return finding.code === 'model.invalid';
}
