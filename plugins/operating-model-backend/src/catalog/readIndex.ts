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

/** What is read of each kind that an entity may inherit from, or refer to. */
const READ: [kinds: readonly string[], fields: string[]][] = [
  [PARTY_KINDS, [...PARTY_FIELDS, 'metadata.etag']],
  [SCOPE_KINDS, EVALUATION_FIELDS],
  [MODEL_KINDS, MODEL_FIELDS],
];

/**
 * Reads parties, systems, domains and models: everything that evaluating an entity needs beside itself. A model
 * whose text is invalid keeps the version that was in force.
 */
export async function readIndex(options: {
  reader: CatalogReader;
  config: DomainConfig;
  storedModels: ReadonlyMap<string, { inForce?: OperatingModel }>;
  signal: AbortSignal;
  pacer: Pacer;
}): Promise<BuiltIndex> {
  const { reader, config, storedModels, signal, pacer } = options;
  const builder = new CatalogIndexBuilder({
    aliases: config.annotationAliases,
    inForceBefore: entityRef => storedModels.get(entityRef)?.inForce,
  });
  for (const [kinds, fields] of READ) {
    for await (const page of reader.pages(
      [{ kind: [...kinds] }],
      fields,
      signal,
    )) {
      for (const entity of page) {
        builder.add(entity);
        await pacer.pause();
      }
    }
  }
  const index = builder.build();
  await pacer.pause();
  return index;
}
