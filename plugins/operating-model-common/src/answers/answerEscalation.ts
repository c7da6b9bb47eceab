import type { EffectiveModel } from '../effective/EffectiveModel';
import type { EntityAnswer, Party, RotationNotice } from '../api/entitySchemas';
import { notifiedRotation } from '../model/notifiedRotation';
import { answerParty, mapValue, type AnswerContext } from './AnswerContext';
import { dutiesOf } from './dutiesOf';

/** The escalation path with its steps, and in each rotation whoever is on call now. */
export function answerEscalation(
  effective: EffectiveModel,
  context: AnswerContext,
): EntityAnswer['escalationPath'] {
  return mapValue(effective.escalationPath, ({ id, title }) => ({
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
  const { model, now } = context;
  const rotation = model?.spec.rotations.find(candidate => candidate.id === id);
  const period = model && rotation && dutiesOf(rotation, model, now).now;
  return {
    rotation: id,
    title: rotation?.title ?? id,
    coverage: rotation?.coverage ?? 'best-effort',
    channel: rotation?.channel,
    owner: rotation?.owner ? answerParty(context, rotation.owner) : undefined,
    onCall:
      period && context.parties.has(period.member)
        ? answerParty(context, period.member)
        : undefined,
  };
}
