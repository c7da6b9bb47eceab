import { governedByModel } from '../model/governedByModel';
import type { OperatingModel } from '../model/types';
import { kindOfReference } from '../references/kindOfReference';
import { MODEL_KINDS, PARTY_KINDS, SCOPE_KINDS } from './kinds';

const INDEXED = new Set([...PARTY_KINDS, ...SCOPE_KINDS, ...MODEL_KINDS]);

/**
 * What models name of kinds that an index does not hold: components, APIs and so on. Full references, each once.
 *
 * @param models - versions in force; undefined ones name nothing
 * @public
 */
export function namedByModels(
  models: Iterable<OperatingModel | undefined>,
): Set<string> {
  const named = new Set<string>();
  for (const model of models) {
    for (const { reference } of model ? governedByModel(model) : []) {
      if (!INDEXED.has(kindOfReference(reference))) {
        named.add(reference);
      }
    }
  }
  return named;
}
