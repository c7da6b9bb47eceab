import type { EffectiveModel } from '../effective/EffectiveModel';
import type { EntityAnswer } from '../api/entitySchemas';
import type { Party, RotationNotice } from '../api/valueSchemas';
import { renderMessage } from '../messages/renderMessage';
import { notifiedRotation } from '../scalars/notifiedRotation';
import type { OnCallPeriod } from '../time';
import { answerParty, answerValue, type AnswerContext } from './AnswerContext';
import { onCallOf, type OnCall } from './onCallOf';

/** The escalation path with its steps, and in each rotation whoever is on call now. */
export function answerEscalation(
  effective: EffectiveModel,
  context: AnswerContext,
): EntityAnswer['escalationPath'] {
  return answerValue(effective.escalationPath, context, ({ id, title }) => ({
    id,
    title,
    steps: (
      context.model?.spec.escalationPaths.find(path => path.id === id)?.steps ??
      []
    ).map(({ notify, after, channel }) => ({
      notify: answerNotified(notify, context),
      after,
      channel,
    })),
  }));
}

/** Whom a step notifies: a party, or a rotation with whoever is on call in it now. */
export function answerNotified(
  notify: string,
  context: AnswerContext,
): Party | RotationNotice {
  const rotation = notifiedRotation(notify);
  return rotation === undefined
    ? answerParty(context, notify)
    : rotationNotice(rotation, context);
}

/** A rotation as people meet it: how to reach it, and who is on call in it now. */
export function rotationNotice(
  id: string,
  context: AnswerContext,
): RotationNotice {
  const { model } = context;
  const rotation = model?.spec.rotations.find(candidate => candidate.id === id);
  const onCall = model && rotation && onCallOf(rotation, model, context).now;
  const periods = onCall ? peopleOf(onCall) : [];
  return {
    rotation: id,
    title: rotation?.title ?? id,
    coverage: rotation?.coverage ?? 'best-effort',
    channel: rotation?.channel,
    owner: rotation?.owner ? answerParty(context, rotation.owner) : undefined,
    now: periods.map(({ member }) => answerParty(context, member)),
    notKnown:
      onCall && isDoubtful(onCall) && onCall.reason
        ? renderMessage(onCall.reason, context.reader).text
        : undefined,
    until: periods
      .map(({ until }) => until)
      .sort((a, b) => Date.parse(a) - Date.parse(b))[0],
  };
}

/** It cannot be told, or whoever is declared is nobody that the catalog knows. That nobody is on call is no doubt. */
function isDoubtful({ state }: OnCall['now']): boolean {
  return state === 'unknown' || state === 'invalid';
}

/** Whoever answers; where that is not known, whoever is declared. */
function peopleOf({ state, value, instead }: OnCall['now']): OnCallPeriod[] {
  if (state === 'unknown') {
    return instead?.value ?? [];
  }
  return state === 'valid' ? value ?? [] : [];
}
