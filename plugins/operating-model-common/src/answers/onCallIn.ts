import type { SourcedValue } from '../effective/EffectiveModel';
import type { OperatingModel, Rotation } from '../model/types';
import type { OnCallPeriod } from '../time';
import type { EntityAnswer } from '../api/entitySchemas';
import { answerParty, type AnswerContext } from './AnswerContext';
import { dutiesOf } from './dutiesOf';

/** Who is on call at a moment, and who follows. */
export type OnCallAnswer = EntityAnswer['onCall'];
type PeriodAnswer = NonNullable<OnCallAnswer['now']['value']>;

/** Who is on call in a rotation of the model; not known where a schedule outside decides. */
export function onCallIn(
  rotation: Rotation,
  model: OperatingModel,
  context: AnswerContext,
): OnCallAnswer {
  const source = {
    kind: 'model' as const,
    entityRef: model.entityRef,
    path: `spec.rotations[${rotation.id}]`,
  };
  const { now, next } = dutiesOf(rotation, model, context.now);
  const answers = {
    now: answerPeriod(now, context, 'Nobody is on call at this moment'),
    next: answerPeriod(next, context, 'Nobody follows'),
  };
  if (rotation.source) {
    const { provider, scheduleId } = rotation.source;
    const reason = `The schedule ${scheduleId} at ${provider} decides, and no provider of schedules is installed that reads it`;
    return {
      now: notKnown(answers.now, source, reason),
      next: notKnown(answers.next, source, reason),
    };
  }
  return {
    now: { ...answers.now, source },
    next: { ...answers.next, source },
  };
}

/** What is known of being on call where no rotation answers; an annotation may name a schedule outside. */
export function onCallWithoutRotation(
  onCallAnnotation: string | undefined,
  reason: string | undefined,
): SourcedValue<PeriodAnswer> {
  return onCallAnnotation
    ? {
        state: 'unknown',
        reason: `The schedule is kept where ${onCallAnnotation} points, and no provider of schedules is installed that reads it`,
      }
    : {
        state: 'missing',
        reason: reason ?? 'No escalation path with a rotation applies',
      };
}

function answerPeriod(
  period: OnCallPeriod | undefined,
  context: AnswerContext,
  nobody: string,
): SourcedValue<PeriodAnswer> {
  if (!period) {
    return { state: 'missing', reason: nobody };
  }
  const value = {
    party: answerParty(context, period.member),
    from: period.from,
    until: period.until,
  };
  return context.parties.has(period.member)
    ? { state: 'valid', value }
    : {
        state: 'invalid',
        value,
        reason: `The catalog knows no ${period.member}, so nobody answers`,
      };
}

function notKnown(
  declared: SourcedValue<PeriodAnswer>,
  source: NonNullable<SourcedValue<PeriodAnswer>['source']>,
  reason: string,
): SourcedValue<PeriodAnswer> {
  return {
    state: 'unknown',
    reason,
    source,
    ...(declared.value && { instead: { value: declared.value, source } }),
  };
}
