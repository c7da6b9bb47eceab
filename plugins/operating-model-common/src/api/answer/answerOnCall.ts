import type { EffectiveModel, SourcedValue } from '../../effective/types';
import type { Rotation } from '../../model/types';
import {
  nextOnCall,
  onCallAt,
  type OnCallPeriod,
  type RotationSchedule,
} from '../../time';
import type { EntityAnswer } from '../entitySchemas';
import { answerParty, type AnswerContext } from './AnswerContext';

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
  const schedule = scheduleOf(rotation, context);
  const period = currentPeriod(rotation, context);
  const next = nextOnCall(schedule, context.now);
  const answers = {
    now: answerPeriod(period, context, 'Nobody is on call at this moment'),
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

/** The duty that is running now, whether or not the catalog knows its holder. */
export function currentPeriod(
  rotation: Rotation,
  context: AnswerContext,
): OnCallPeriod | undefined {
  return onCallAt(scheduleOf(rotation, context), context.now);
}

/** A rotation with the calendar of its model. */
export function scheduleOf(
  rotation: Rotation,
  context: AnswerContext,
): RotationSchedule {
  const spec = context.model?.spec;
  return {
    ...rotation,
    businessHours: spec?.businessHours ?? {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '09:00',
      to: '17:00',
      holidays: [],
    },
    timeZone: spec?.timeZone ?? 'UTC',
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
