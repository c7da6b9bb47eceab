import {
  visibleFindings,
  type Finding,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../database/models/ModelDocuments';
import { readFindings } from '../database/results/readFindings';
import { readModelsInForce } from '../database/models/readModelsInForce';
import type { Visibility } from './Visibility';
import { narrowToShown } from './narrowToShown';
import { visibleParts } from './visibleParts';

/**
 * The findings that the caller may see of those models that have others too, by reference of the model. What is stored for
 * such a model (counts, codes) says too much; for all others it says what is seen.
 */
export async function findingsSeen(options: {
  knex: Knex;
  documents: ModelDocuments;
  visibility: Visibility;
}): Promise<ReadonlyMap<string, Finding[]>> {
  const { knex, documents, visibility } = options;
  if (visibility.isUnrestricted) {
    return new Map();
  }
  const models = (await readModelsInForce(knex, documents)).flatMap(
    ({ entityRef, document }) =>
      document.inForce
        ? [{ entityRef, model: document.inForce, document }]
        : [],
  );
  const isShown = await visibleParts(
    knex,
    visibility,
    models.map(({ model }) => model),
  );
  const narrowed = models
    .map(each => ({ ...each, shown: narrowToShown(each.model, isShown) }))
    .filter(
      ({ document, model, shown }) =>
        visibleFindings(document.findings, model, shown).length <
        document.findings.length,
    );
  const all = await readFindings(
    knex,
    narrowed.map(({ entityRef }) => entityRef),
  );
  return new Map(
    narrowed.map(({ entityRef, document, model, shown }) => [
      entityRef,
      visibleFindings(all.get(entityRef) ?? document.findings, model, shown),
    ]),
  );
}
