import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { partyReference } from '../../format/partyReference';

/**
 * The three lines that give the most where no model applies yet: what to do when it breaks, who helps, and when it
 * changes. A support tier would need a model.
 */
export function firstLines(answer: EntityAnswer): string {
  const { state, value } = answer.owner;
  const support =
    state === 'valid' && value ? partyReference(value) : '<group>';
  return [
    'metadata:',
    '  annotations:',
    '    operating-model.io/runbook: ./docs/runbook.md',
    `    operating-model.io/support-owner: ${support}`,
    '    operating-model.io/release-cadence: weekly',
    '',
  ].join('\n');
}
