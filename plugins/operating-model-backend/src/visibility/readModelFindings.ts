import {
  visibleFindings,
  type Finding,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../database/models/ModelDocuments';
import { readModelsInForce } from '../database/models/readModelsInForce';
import { narrowToShown } from './narrowToShown';
import type { Visibility } from './Visibility';
import { visibleParts } from './visibleParts';

/** The findings of one model as a caller may see them. */
export interface SeenModelFindings {
  /** Worst first; none where the caller may not read the model. */
  findings: Finding[];
  /** Whether the model has others, so that what is stored of it (counts, codes) says too much. */
  hidesSome: boolean;
}

/** The findings of all models in force, as far as the caller may see them, by reference of the model. */
export async function readModelFindings(options: {
  knex: Knex;
  documents: ModelDocuments;
  visibility: Visibility;
}): Promise<ReadonlyMap<string, SeenModelFindings>> {
  const { knex, documents, visibility } = options;
  const stored = await readModelsInForce(knex, documents);
  const models = stored.flatMap(({ entityRef, owner, document }) =>
    document.inForce
      ? [{ entityRef, owner, document, model: document.inForce }]
      : [],
  );
  const readable = await visibility.readable(
    models.map(({ entityRef, owner }) => ({
      entityRef,
      owner,
      kind: 'operatingmodel',
    })),
  );
  const isShown = await visibleParts(
    knex,
    visibility,
    models.map(({ model }) => model),
  );
  return new Map(
    models.map(({ entityRef, document, model }) => {
      const all = document.findings;
      if (!readable.has(entityRef)) {
        return [entityRef, { findings: [], hidesSome: all.length > 0 }];
      }
      const findings = visibility.isUnrestricted
        ? all
        : visibleFindings(all, model, narrowToShown(model, isShown));
      return [entityRef, { findings, hidesSome: findings.length < all.length }];
    }),
  );
}
