import type { ModelNames, RotationNow } from '../api/modelPartSchemas';
import type { PartyView } from '../catalog/types';
import type { Facts } from '../facts/Facts';
import type { Reader } from '../messages/renderMessage';
import { issueClassesOf } from '../model/issueClassesOf';
import type { OperatingModel, Rotation } from '../model/types';
import { answerParty } from './AnswerContext';
import { rotationNotice } from './answerEscalation';
import type { NamedByPart } from './namedByPart';
import { onCallOf } from './onCallOf';

/**
 * What is known of what parts of a model name.
 * @public
 */
export interface NamesContext {
  /** The one that the parts are of. */
  model: OperatingModel | undefined;
  /** Those that the catalog knows; those that the caller may not read are there without title and contacts. */
  parties: ReadonlyMap<string, PartyView>;
  facts: Facts;
  now: Date;
  reader: Reader;
}

/**
 * What parts of a model name, as far as the caller may know it, with who is on call in rotations now.
 * @public
 */
export function answerNames(
  named: readonly NamedByPart[],
  context: NamesContext,
): ModelNames {
  const { model, parties } = context;
  const names: ModelNames = { parties: {}, rotations: {}, issueClasses: {} };
  for (const party of named.flatMap(part => part.parties)) {
    if (parties.has(party)) {
      names.parties[party] = answerParty(context, party);
    }
  }
  if (!model) {
    return names;
  }
  const rotations = new Set(named.flatMap(part => part.rotations));
  for (const rotation of model.spec.rotations) {
    if (rotations.has(rotation.id)) {
      names.rotations[rotation.id] = answerRotation(rotation, model, context);
    }
  }
  const classes = new Set(named.flatMap(part => part.issueClasses));
  if (classes.size > 0) {
    for (const { id, title } of issueClassesOf(model)) {
      if (classes.has(id)) {
        names.issueClasses[id] = title;
      }
    }
  }
  return names;
}

/**
 * A rotation of a model with who is on call in it now, and who follows.
 * @public
 */
export function answerRotation(
  rotation: Rotation,
  model: OperatingModel,
  context: Omit<NamesContext, 'model'>,
): RotationNow {
  const { next } = onCallOf(rotation, model, context);
  return {
    ...rotationNotice(rotation.id, { ...context, model }),
    // Where it is not known, those who are declared; the notice says so.
    next: (next.value ?? next.instead?.value ?? []).map(({ member, from }) => ({
      party: answerParty(context, member),
      from,
    })),
  };
}
