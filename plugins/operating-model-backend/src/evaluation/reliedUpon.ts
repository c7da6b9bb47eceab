import {
  governedByModel,
  type CatalogIndex,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EvaluatedSubject } from './evaluateSubject';

/**
 * References of everything that the evaluation of an entity was taken from: what it inherits from, its model, and the
 * parties that it names, and what it governs where it is a model, whether the catalog knows them or not.
 */
export function reliedUpon(
  { entity, record }: EvaluatedSubject,
  index: CatalogIndex,
): string[] {
  const references = new Set<string>();
  const above = (view: EvaluatedSubject['entity'] | undefined) =>
    [view?.system, view?.domain, view?.subdomainOf].flatMap(
      reference => reference ?? [],
    );
  for (const reference of above(entity)) {
    references.add(reference);
  }
  for (const reference of references) {
    for (const next of above(index.scopes.get(reference))) {
      references.add(next);
    }
  }
  for (const party of Object.keys(JSON.parse(record.parties))) {
    references.add(party);
  }
  if (record.model_ref) {
    references.add(record.model_ref);
  }
  const model = index.models.get(entity.entityRef)?.inForce;
  for (const { reference } of model ? governedByModel(model) : []) {
    references.add(reference);
  }
  return [...references];
}
