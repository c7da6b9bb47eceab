import type { EffectiveModel } from '../../effective/types';
import type { EntityAnswer, RotationNotice } from '../entitySchemas';
import { answerParty, mapValue, type AnswerContext } from './AnswerContext';
import { dutiesOf } from './dutiesOf';

const ROTATION = 'rotation:';

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
      notify: notify.startsWith(ROTATION)
        ? rotationNotice(notify.slice(ROTATION.length), context)
        : answerParty(context, notify),
      after,
      channel,
    })),
  }));
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
