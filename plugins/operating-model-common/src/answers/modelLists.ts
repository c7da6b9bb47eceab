import type { ModelLists } from '../api/modelPartSchemas';
import type { DecisionMap } from '../decisions/types';
import { issueClassesOf } from '../model/issueClassesOf';
import type { ModelProblem, OperatingModel } from '../model/types';

const NOTHING: ModelLists = {
  appliesTo: [],
  problems: [],
  severities: [],
  supportTiers: [],
  issueClasses: [],
  entities: [],
  freezes: [],
  rotations: [],
  escalationPaths: [],
  queues: [],
  areas: [],
  decisions: [],
  surfaces: [],
  reviews: [],
};

/**
 * The lists of a model, each whole and in the order of the text.
 *
 * @param options - `model` without the parts that the caller may not see; undefined where no text was ever valid. `decisionMap` as it
 * is stored, and `appliesTo` as far as it can be read.
 * @public
 */
export function modelLists(options: {
  model: OperatingModel | undefined;
  decisionMap: Pick<DecisionMap, 'decisions'> | undefined;
  problems: ModelProblem[];
  appliesTo: string[];
}): ModelLists {
  const { model, decisionMap, problems, appliesTo } = options;
  if (!model) {
    return { ...NOTHING, problems, appliesTo };
  }
  const { spec } = model;
  const clear = new Set(
    decisionMap?.decisions.flatMap(({ id, clear: is }) => (is ? [id] : [])),
  );
  return {
    appliesTo,
    problems,
    severities: spec.severities,
    supportTiers: spec.supportTiers,
    issueClasses: issueClassesOf(model).map(
      ({ words, decisions, ...known }) => ({
        ...known,
        words: [...words],
        decisions: [...decisions],
      }),
    ),
    entities: spec.entities,
    freezes: spec.freezes,
    rotations: spec.rotations,
    escalationPaths: spec.escalationPaths,
    queues: spec.queues,
    areas: spec.areas.map(({ decisions, ...area }) => ({
      ...area,
      clarity: {
        decisions: decisions.length,
        clear: decisions.filter(({ id }) => clear.has(id)).length,
      },
    })),
    decisions: spec.areas.flatMap(({ id: area, decisions }) =>
      decisions.map(decision => ({ ...decision, area })),
    ),
    surfaces: spec.surfaces,
    reviews: spec.reviews,
  };
}
