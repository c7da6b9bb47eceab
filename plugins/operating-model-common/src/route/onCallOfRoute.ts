import type { AnswerContext } from '../answers/AnswerContext';
import { rotationNotice } from '../answers/answerEscalation';
import { onCallIn, onCallWithoutRotation } from '../answers/onCallIn';
import type { RouteAnswer } from '../api/routeSchemas';
import { rotationOfPath } from '../model/pathsInUse';
import type { EscalationPath } from '../model/types';
import { inZone } from '../time/wallTime';
import { because, type RouteContext } from './RouteContext';
import { sayWhen } from './sayWhen';

/** Who is on call when it is reported, in the first rotation that the path notifies. */
export function onCallOfRoute(
  context: RouteContext,
  path: EscalationPath | undefined,
): RouteAnswer['onCall'] {
  const { effective, model, parties, reportedAt } = context;
  const rotation = model && rotationOfPath(model, path);
  if (!model || !rotation) {
    const onCall = onCallWithoutRotation(
      effective?.onCallAnnotation,
      path && `The escalation path ${path.id} names no rotation`,
    );
    because(context, `Who is on call is not known: ${onCall.reason}.`);
    return onCall;
  }
  const then: AnswerContext = { model, parties, now: reportedAt };
  const { now, next } = onCallIn(rotation, model, then);
  const title = rotation.title ?? rotation.id;
  const when = sayWhen(inZone(reportedAt, model.spec.timeZone));
  because(
    context,
    `${sayOnCall(now, title)} at that time, ${when}.`,
    now.source,
  );
  return {
    ...now,
    rotation: rotationNotice(rotation.id, then),
    ...(now.state === 'missing' && next.value && { next: next.value }),
  };
}

function sayOnCall(
  { state, value, reason }: RouteAnswer['onCall'],
  title: string,
): string {
  if (state === 'valid' && value) {
    return `${
      value.party.title ?? value.party.entityRef
    } is on call in ${title}`;
  }
  return state === 'missing'
    ? `Nobody is on call in ${title}`
    : `${reason}: it is not certain who is on call in ${title}`;
}
