import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * The three lines that give the most where no model applies yet: what to do when it breaks, who helps, and when it
 * changes. A support tier would need a model.
 */
export function firstLines(answer: EntityAnswer): string {
  const support =
    answer.owner.state === 'valid'
      ? answer.owner.value?.entityRef
      : 'group:default/<team>';
  return [
    'metadata:',
    '  annotations:',
    '    operating-model.io/runbook: ./docs/runbook.md',
    `    operating-model.io/support-owner: ${support}`,
    '    operating-model.io/release-cadence: weekly',
    '',
  ].join('\n');
}
