import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import { readModelDocuments } from '../database/models/readModelDocuments';
import { opened, type Seen } from './Seen';

/** A model as entities inherit from it. */
export interface SeenInherited {
  /** The version in force: whoever reads an entity reads what it inherits from that, not what else it holds. */
  inherited: OperatingModel;
  /** Whether the caller may read the model itself, and so know its title. */
  isReadable: boolean;
}

/**
 * The models that entities inherit from, by reference.
 *
 * @param modelRefs - as entities that the caller may read name them
 */
export async function readInheritedSeen(
  seen: Seen,
  modelRefs: readonly string[],
): Promise<Map<string, SeenInherited>> {
  const { knex, documents, visibility } = seen[opened];
  const models = (await readModelDocuments(knex, documents)).filter(
    ({ entityRef }) => modelRefs.includes(entityRef),
  );
  const readable = await visibility.readable(
    models.map(({ entityRef, owner }) => ({
      entityRef,
      owner,
      kind: 'operatingmodel',
    })),
  );
  return new Map(
    models.flatMap(({ entityRef, document: { inForce } }) =>
      inForce
        ? [
            [
              entityRef,
              { inherited: inForce, isReadable: readable.has(entityRef) },
            ],
          ]
        : [],
    ),
  );
}
