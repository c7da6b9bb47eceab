import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/** Which version of a model is in force, and whether any is. */
export function forceOf(
  model: ModelAnswer,
): 'inForce' | 'stale' | 'invalid' | 'draft' | 'superseded' {
  if (model.state !== 'valid') {
    return model.state;
  }
  return model.status === 'draft' || model.status === 'superseded'
    ? model.status
    : 'inForce';
}
