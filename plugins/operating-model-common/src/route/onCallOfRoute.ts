import { answerPeriods } from '../answers/answerOnCall';
import type { AnswerContext } from '../answers/AnswerContext';
import { rotationNotice } from '../answers/answerEscalation';
import {
  onCallOf,
  onCallWithoutRotation,
  type OnCall,
} from '../answers/onCallOf';
import type { RouteAnswer } from '../api/routeSchemas';
import type { SourcedValue } from '../effective/EffectiveModel';
import type { Message } from '../messages/Message';
import { rotationOfPath } from '../model/pathsInUse';
import type { EscalationPath } from '../model/types';
import { isoWithOffset, inZone } from '../time/wallTime';
import { because, say, type RouteContext } from './RouteContext';

/** Who is on call when it is reported, in the first rotation that the path notifies. */
export function onCallOfRoute(
  context: RouteContext,
  path: EscalationPath | undefined,
): RouteAnswer['onCall'] {
  const { effective, model, reportedAt } = context;
  const then: AnswerContext = { ...context, now: reportedAt };
  const rotation = model && rotationOfPath(model, path);
  if (!model || !rotation) {
    const onCall = onCallWithoutRotation(
      effective?.onCallAnnotations,
      path
        ? {
            state: 'missing',
            reason: {
              id: 'on-call/path-without-rotation',
              parameters: { path: path.id },
            },
          }
        : rotationSoFar(effective),
    );
    because(
      context,
      say('on-call-unknown', { reason: { message: onCall.reason! } }),
    );
    return answerPeriods(onCall, then);
  }
  const { now, next } = onCallOf(rotation, model, then);
  const when = inZone(reportedAt, model.spec.timeZone);
  because(
    context,
    sayOnCall(now, {
      rotation: rotation.title ?? rotation.id,
      when: { instant: isoWithOffset(when) },
    }),
    now.source,
  );
  return {
    ...answerPeriods(now, then),
    rotation: rotationNotice(rotation.id, then),
    ...(now.state === 'missing' &&
      next.value && { next: answerPeriods(next, then).value }),
  };
}

/** That none is known yet is no reason to say that there is none. */
function rotationSoFar(
  effective: RouteContext['effective'],
): Pick<SourcedValue<string>, 'state' | 'reason'> {
  const { rotation } = effective ?? {};
  return rotation?.state === 'unknown' ? rotation : { state: 'missing' };
}

function sayOnCall(
  { state, value, reason }: OnCall['now'],
  said: { rotation: string; when: { instant: string } },
): Message {
  if (state === 'valid' && value) {
    const people = value.map(({ member }) => ({ party: member }));
    return say(people.length > 1 ? 'on-call-several' : 'on-call', {
      ...said,
      people: { list: people, and: true },
    });
  }
  return state === 'missing' || !reason
    ? say('on-call-nobody', said)
    : say('on-call-uncertain', { ...said, reason: { message: reason } });
}
