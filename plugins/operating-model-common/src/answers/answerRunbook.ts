import type { EntityAnswer } from '../api/entitySchemas';
import type { EffectiveRunbook } from '../effective/EffectiveModel';

/** A runbook as every answer says it: with its address where it has one, and without whose file names it. */
export function answerRunbook({
  base: _,
  ...runbook
}: EffectiveRunbook): NonNullable<EntityAnswer['runbooks'][number]['value']> {
  return {
    ...runbook,
    url: runbook.target === 'url' ? runbook.location : undefined,
  };
}
