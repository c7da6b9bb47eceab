import type { PartyView } from '../../catalog/types';
import type { Finding } from '../../findings/types';
import type { ModelProblem, OperatingModel, Rotation } from '../../model/types';
import { nextOnCall } from '../../time';
import type { ModelAnswer, ModelRow } from '../modelSchemas';
import { answerParty, type AnswerContext } from './AnswerContext';
import { currentPeriod, scheduleOf } from './answerOnCall';
import { rotationNotice } from './answerEscalation';

/**
 * What is stored for a model, and what the caller may know beside it.
 * @public
 */
export interface ModelAnswerOptions {
  row: ModelRow;
  entityEtag?: string;
  problems: ModelProblem[];
  /** The version in force, or a draft; undefined where no text was ever valid. */
  model?: OperatingModel;
  /** Worst first; those about parts of the model too. */
  findings: Finding[];
  /**
   * The parties of the model that the catalog knows. Those that the caller may not read are there without title and
   * contacts.
   */
  parties: ReadonlyMap<string, PartyView>;
  now: Date;
}

/**
 * The answer for one model: what is stored, with who is on call in each rotation. Pure; `now` is the only clock.
 * @public
 */
export function assembleModelAnswer(options: ModelAnswerOptions): ModelAnswer {
  const { row, model, parties, now } = options;
  const context: AnswerContext = { model, parties, now };
  return {
    ...row,
    entityEtag: options.entityEtag,
    timeZone: model?.spec.timeZone ?? 'UTC',
    problems: options.problems,
    spec: model?.spec,
    parties: Object.fromEntries(
      [...parties.keys()].map(party => [party, answerParty(context, party)]),
    ),
    rotations: (model?.spec.rotations ?? []).map(rotation =>
      answerRotation(rotation, context),
    ),
    findingList: options.findings,
  };
}

function answerRotation(
  rotation: Rotation,
  context: AnswerContext,
): ModelAnswer['rotations'][number] {
  const next = nextOnCall(scheduleOf(rotation, context), context.now);
  return {
    ...rotationNotice(rotation.id, context),
    until: currentPeriod(rotation, context)?.until,
    next: next && {
      party: answerParty(context, next.member),
      from: next.from,
    },
  };
}
