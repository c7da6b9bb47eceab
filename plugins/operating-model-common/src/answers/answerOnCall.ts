import type { EntityAnswer, OnCallPeriod } from '../api/entitySchemas';
import type { ValueAnswer } from '../api/valueSchemas';
import type { EffectiveModel, SourcedValue } from '../effective/EffectiveModel';
import type { OnCallPeriod as Duty } from '../time';
import { answerParty, answerValue, type AnswerContext } from './AnswerContext';
import { onCallOf, onCallWithoutRotation } from './onCallOf';

/** Who is on call now and next, as the rotation that the entity's escalation path notifies first says it. */
export function answerOnCall(
  effective: EffectiveModel,
  context: AnswerContext,
): EntityAnswer['onCall'] {
  const { model } = context;
  const schedules = effective.onCallAnnotations?.map(({ key, url }) => ({
    annotation: key,
    url,
  }));
  const rotation = model?.spec.rotations.find(
    ({ id }) => id === effective.rotation.value,
  );
  if (!model || !rotation) {
    const nobody = answerPeriods(
      onCallWithoutRotation(effective.onCallAnnotations, effective.rotation),
      context,
    );
    return { now: nobody, next: nobody, schedules };
  }
  const { now, next } = onCallOf(rotation, model, context);
  return {
    now: answerPeriods(now, context),
    next: answerPeriods(next, context),
    schedules,
  };
}

/** Who is on call, as an answer names them. */
export function answerPeriods(
  periods: SourcedValue<Duty[]>,
  context: AnswerContext,
): ValueAnswer<OnCallPeriod[]> {
  return answerValue(periods, context, all =>
    all.map(({ member, from, until }) => ({
      party: answerParty(context, member),
      from,
      until,
    })),
  );
}
