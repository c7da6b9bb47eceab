import {
  visibleFindings,
  type OperatingModel,
  type Told,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../database/models/ModelDocuments';
import { readModelDocuments } from '../database/models/readModelDocuments';
import { narrowToShown } from './narrowToShown';
import type { Visibility } from './Visibility';
import { visibleParts } from './visibleParts';

/** What is said of one model and its parts, as a caller may see it: nothing where the caller may not read the model. */
export interface SeenToldOfModel extends Told {
  /** The version in force with all of its parts: what is said of hidden ones is left out above. */
  inForce?: OperatingModel;
  /** Whether there are other findings or questions, so that what is stored of the model (counts, codes) says too much. */
  hidesSome: boolean;
  isReadable: boolean;
}

/** What is said of all models, as far as the caller may see it, by reference of the model. */
export async function readToldOfModels(options: {
  knex: Knex;
  documents: ModelDocuments;
  visibility: Visibility;
}): Promise<ReadonlyMap<string, SeenToldOfModel>> {
  const { knex, documents, visibility } = options;
  const stored = await readModelDocuments(knex, documents);
  const readable = await visibility.readable(
    stored.map(({ entityRef, owner }) => ({
      entityRef,
      owner,
      kind: 'operatingmodel',
    })),
  );
  const isShown = await visibleParts(
    knex,
    visibility,
    stored.flatMap(({ document }) => document.inForce ?? []),
  );
  return new Map(
    stored.map(({ entityRef, document }): [string, SeenToldOfModel] => {
      const { inForce, findings: all, notKnown: asked } = document;
      if (!readable.has(entityRef)) {
        const hidesSome = all.length + asked.length > 0;
        return [
          entityRef,
          { findings: [], notKnown: [], hidesSome, isReadable: false },
        ];
      }
      if (!inForce || visibility.isUnrestricted) {
        const told = { findings: all, notKnown: asked, inForce };
        return [entityRef, { ...told, hidesSome: false, isReadable: true }];
      }
      const shown = narrowToShown(inForce, isShown);
      const findings = visibleFindings(all, inForce, shown);
      const notKnown = visibleFindings(asked, inForce, shown);
      return [
        entityRef,
        {
          findings,
          notKnown,
          inForce,
          hidesSome:
            findings.length + notKnown.length < all.length + asked.length,
          isReadable: true,
        },
      ];
    }),
  );
}
