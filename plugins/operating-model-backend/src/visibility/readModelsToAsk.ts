import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../database/models/ModelDocuments';
import {
  readModelsInForce,
  type StoredModelInForce,
} from '../database/models/readModelsInForce';
import type { Visibility } from './Visibility';

/** A model that can be asked about what it says. */
export interface ModelToAsk {
  stored: StoredModelInForce;
  /** Its version in force, parts that the caller may not see included. */
  model: OperatingModel;
}

const IN_USE: ReadonlySet<string> = new Set(['trial', 'adopted']);

/**
 * The models in use that the caller may read. A draft is asked only where it is named, and a superseded one is history.
 *
 * @param wanted - full references; all where undefined
 */
export async function readModelsToAsk(
  options: { knex: Knex; documents: ModelDocuments; visibility: Visibility },
  wanted: readonly string[] | undefined,
): Promise<ModelToAsk[]> {
  const { knex, documents, visibility } = options;
  const asked = (await readModelsInForce(knex, documents)).filter(
    ({ entityRef, status = '' }) =>
      wanted
        ? wanted.includes(entityRef) && status !== 'superseded'
        : IN_USE.has(status),
  );
  const readable = await visibility.readable(
    asked.map(({ entityRef, owner }) => ({
      entityRef,
      kind: 'operatingmodel',
      owner,
    })),
  );
  return asked.flatMap(stored => {
    const { inForce } = stored.document;
    return inForce && readable.has(stored.entityRef)
      ? [{ stored, model: inForce }]
      : [];
  });
}
