import type { ModelEntry, OperatingModel } from '../model/types';

const entries = new WeakMap<OperatingModel, Map<string, ModelEntry>>();

/** What a model says of one entity. Looked up for every value of every entity, so the list is indexed once. */
export function entryFor(
  model: OperatingModel,
  entityRef: string,
): ModelEntry | undefined {
  let byRef = entries.get(model);
  if (!byRef) {
    byRef = new Map(model.spec.entities.map(entry => [entry.ref, entry]));
    entries.set(model, byRef);
  }
  return byRef.get(entityRef);
}
