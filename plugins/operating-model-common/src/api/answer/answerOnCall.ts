import type { EffectiveModel, SourcedValue } from '../../effective/types';
import type { OnCallPeriod } from '../../time';
import type { EntityAnswer } from '../entitySchemas';
import { answerParty, type AnswerContext } from './AnswerContext';
import { dutiesOf } from './dutiesOf';

type OnCallAnswer = EntityAnswer['onCall'];
type PeriodAnswer = NonNullable<OnCallAnswer['now']['value']>;

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
    const nobody: SourcedValue<PeriodAnswer> = effective.onCallAnnotation
      ? {
          state: 'unknown',
          reason: `The schedule is kept where ${effective.onCallAnnotation} points, and no provider of schedules is installed that reads it`,
        }
      : {
          state: 'missing',
          reason:
            effective.rotation.reason ??
            'No escalation path with a rotation applies',
        };
    return { now: nobody, next: nobody };
  }
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
