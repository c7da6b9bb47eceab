import type { PartyView } from '../catalog/types';
import type { DecisionMap } from '../decisions/types';
import type { Finding } from '../checks/Finding';
import type { CatalogChoices } from '../checks/fixes/CatalogChoices';
import type { Facts } from '../facts/Facts';
import type { Templates } from '../messages/Message';
import type { ModelProblem, OperatingModel, Rotation } from '../model/types';
import type { ModelAnswer, ModelRow } from '../api/modelSchemas';
import { answerParty, answerReader, type AnswerContext } from './AnswerContext';
import { rotationNotice } from './answerEscalation';
import { sayFindings } from './sayFindings';
import { onCallOf } from './onCallOf';

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
  /** As it is stored; decisions that `model` leaves out are left out of the answer. */
  decisionMap?: DecisionMap;
  /** Worst first; those about parts of the model too. */
  findings: Finding[];
  /**
   * The parties of the model that the catalog knows. Those that the caller may not read are there without title and
   * contacts.
   */
  parties: ReadonlyMap<string, PartyView>;
  facts: Facts;
  /** What the caller may read of the catalog, as far as the fixes of the findings let choose from it. */
  choices?: CatalogChoices;
  /** Sentences of the checks that are asked. */
  templates: Templates;
  now: Date;
}

/**
 * The answer for one model: what is stored, with who is on call in each rotation. Pure; `now` is the only clock.
 * @public
 */
export function assembleModelAnswer(options: ModelAnswerOptions): ModelAnswer {
  const { row, model, parties } = options;
  const timeZone = model?.spec.timeZone ?? 'UTC';
  const context: AnswerContext = {
    ...options,
    reader: answerReader({
      templates: options.templates,
      timeZone,
      titleOf: reference =>
        reference === row.entityRef ? row.title ?? model?.title : undefined,
    }),
  };
  const said = sayFindings(options.findings, {
    ...context.reader,
    choices: options.choices,
  });
  return {
    ...row,
    entityEtag: options.entityEtag,
    timeZone,
    problems: options.problems,
    spec: model?.spec,
    parties: Object.fromEntries(
      [...parties.keys()].map(party => [party, answerParty(context, party)]),
    ),
    rotations: model
      ? model.spec.rotations.map(rotation =>
          answerRotation(rotation, model, context),
        )
      : [],
    ...answerDecisionMap(options),
    findingList: said.findings,
    choices: said.choices,
  };
}

function answerDecisionMap({
  model,
  decisionMap,
}: ModelAnswerOptions): Pick<ModelAnswer, 'clarity' | 'decisionMap'> {
  if (!model || !decisionMap) {
    return { decisionMap: [] };
  }
  const shown = new Set(
    model.spec.areas.flatMap(area => area.decisions.map(({ id }) => id)),
  );
  const decisions = decisionMap.decisions.filter(({ id }) => shown.has(id));
  return {
    clarity: {
      decisions: decisions.length,
      clear: decisions.filter(({ clear }) => clear).length,
    },
    decisionMap: decisions,
  };
}

function answerRotation(
  rotation: Rotation,
  model: OperatingModel,
  context: AnswerContext,
): ModelAnswer['rotations'][number] {
  const { next } = onCallOf(rotation, model, context);
  return {
    ...rotationNotice(rotation.id, context),
    next: (next.value ?? []).map(({ member, from }) => ({
      party: answerParty(context, member),
      from,
    })),
  };
}
