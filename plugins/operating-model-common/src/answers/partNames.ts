import type { Decision, OperatingModel } from '../model/types';
import type { Stops } from '../api/loadSchemas';

/** A decision as sentences name it. */
export function decisionName(
  model: OperatingModel,
  { id, question }: Decision,
): Stops['decisions'][number] {
  return { model: model.entityRef, id, question };
}

/** A queue, a rotation or an issue class as sentences name it. */
export function partName(
  model: OperatingModel,
  { id, title }: { id: string; title?: string },
): Stops['queues'][number] {
  return { model: model.entityRef, id, title: title ?? id };
}
