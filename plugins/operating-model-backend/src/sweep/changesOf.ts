import type {
  BuiltIndex,
  Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { StoredEntityRow } from '../database/entities/readStoredEntities';
import type { StoredModelVersion } from '../database/models/readStoredModels';
import type { InputChanges } from '../evaluation/causeOf';

/** When what the entities of a sweep rely on last changed: now, where it is not as it is stored. */
export function changesOf(options: {
  index: BuiltIndex;
  storedEntities: ReadonlyMap<string, StoredEntityRow>;
  storedModels: ReadonlyMap<string, StoredModelVersion>;
  parties: ReadonlyMap<string, string>;
  facts: Facts;
  definitionChangedAt?: string;
  now: string;
}): InputChanges {
  const { index, storedEntities, storedModels, facts, now } = options;
  const changedAt = new Map(options.parties);
  for (const [reference, { view }] of index.models) {
    const stored = storedModels.get(reference);
    changedAt.set(
      reference,
      stored && stored.etag === view.etag ? stored.changed_at : now,
    );
  }
  for (const [reference, { etag }] of index.scopes) {
    const stored = storedEntities.get(reference);
    changedAt.set(
      reference,
      stored && stored.etag === (etag ?? null) ? stored.changed_at : now,
    );
  }
  return {
    definition: options.definitionChangedAt,
    changedAt: reference => changedAt.get(reference),
    factsChangedAt: reference => facts.changedAt(reference),
  };
}
