import type { EffectiveModel } from '../effective/EffectiveModel';
import type { AnswerContext } from './AnswerContext';
import { onCallIn, onCallWithoutRotation, type OnCallAnswer } from './onCallIn';

/** Who is on call now and next, as the rotation that the entity's escalation path notifies first says it. */
export function answerOnCall(
  effective: EffectiveModel,
  context: AnswerContext,
): OnCallAnswer {
  const { model } = context;
  const rotation = model?.spec.rotations.find(
    ({ id }) => id === effective.rotation.value,
  );
  if (!model || !rotation) {
    const nobody = onCallWithoutRotation(
      effective.onCallAnnotation,
      effective.rotation.reason,
    );
    return { now: nobody, next: nobody };
  }
  return onCallIn(rotation, model, context);
}
