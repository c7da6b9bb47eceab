import type { Decision, OperatingModel } from '../model/types';
import type { DecisionName, PartName } from '../api/loadSchemas';

/** A decision as sentences name it. */
export function decisionName(
  model: OperatingModel,
  { id, question }: Decision,
): DecisionName {
  return { model: model.entityRef, id, question };
}

/** A queue, a rotation or an issue class as sentences name it. */
export function partName(
  model: OperatingModel,
  { id, title }: { id: string; title?: string },
): PartName {
  return { model: model.entityRef, id, title: title ?? id };
}
