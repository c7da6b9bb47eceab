import type { Finding } from '@cloud-suite/backstage-plugin-operating-model-common';

/** Tells the findings of an entity apart. */
export function findingKey({
  code,
  subject,
}: Pick<Finding, 'code' | 'subject'>) {
  return [code, subject.entityRef, subject.path].join(' ');
}
