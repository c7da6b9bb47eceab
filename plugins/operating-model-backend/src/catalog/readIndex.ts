import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  CatalogIndexBuilder,
  EVALUATION_FIELDS,
  MODEL_FIELDS,
  MODEL_KINDS,
  PARTY_FIELDS,
  PARTY_KINDS,
  SCOPE_KINDS,
  type BuiltIndex,
  type DomainConfig,
  type OperatingModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Pacer } from '../pacing/Pacer';
import type { CatalogReader } from './CatalogReader';
import type { ModelStates } from './ModelStates';

/**
 * Reads parties, systems, domains and models, at the same time: everything that evaluating an entity needs beside itself. A model
 * whose text is invalid keeps the version that was in force.
 *
 * @param options - `modelStates`: what is known of models' texts already; `inForceBefore`: the version of a model that was in force
 */
export async function readIndex(options: {
  reader: CatalogReader;
  config: DomainConfig;
  modelStates: ModelStates;
  inForceBefore: (entityRef: string) => OperatingModel | undefined;
  signal: AbortSignal;
  pacer: Pacer;
}): Promise<BuiltIndex> {
  const { reader, config, modelStates, pacer } = options;
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const builder = new CatalogIndexBuilder({
    aliases: config.annotationAliases,
  });
  const read = async (
    kinds: readonly string[],
    fields: string[],
    add: (entity: Entity) => void | Promise<void>,
  ) => {
    const pages = reader.pages([{ kind: [...kinds] }], fields, signal);
    for await (const page of pages) {
      for (const entity of page) {
        await add(entity);
        await pacer.pause();
      }
    }
  };
  try {
    await Promise.all([
      read(PARTY_KINDS, [...PARTY_FIELDS, 'metadata.etag'], entity =>
        builder.add(entity),
      ),
      read(SCOPE_KINDS, EVALUATION_FIELDS, entity => builder.add(entity)),
      read(MODEL_KINDS, MODEL_FIELDS, async entity =>
        builder.addModel(
          await modelStates.stateOf(
            entity,
            () => options.inForceBefore(stringifyEntityRef(entity)),
            signal,
          ),
        ),
      ),
    ]);
  } catch (error) {
    failed.abort(error);
    throw error;
  }
  const index = builder.build();
  await pacer.pause();
  return index;
}
