import type {
  CatalogIndex,
  EntityView,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EntityRecord } from '../database/entities/EntityRecord';

/**
 * References of everything that the evaluation of an entity was taken from: what it inherits from, its model, and the
 * parties that it names, whether the catalog knows them or not.
 */
export function reliedUpon(
  view: EntityView,
  record: EntityRecord,
  index: CatalogIndex,
): string[] {
  const references = new Set<string>();
  const above = (entity: EntityView | undefined) =>
    [entity?.system, entity?.domain, entity?.subdomainOf].flatMap(
      reference => reference ?? [],
    );
  for (const reference of above(view)) {
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
  return [...references];
}
