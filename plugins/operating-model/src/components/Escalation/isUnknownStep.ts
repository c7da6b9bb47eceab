import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/** Whether a finding says that the catalog knows nobody of the name that a step of a path notifies. */
export function isUnknownStep(
  findings: FindingAnswer[],
  pathId: string,
  position: number,
): boolean {
  return findings.some(
    ({ code, subject }) =>
      code === 'escalation.unresolved' &&
      subject.path === `spec.escalationPaths[${pathId}].steps[${position}]`,
  );
}
