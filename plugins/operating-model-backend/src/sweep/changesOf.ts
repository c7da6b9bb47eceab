import type {
  BuiltIndex,
  Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { isGoverned } from '../catalog/isGoverned';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import type { StoredEntityRow } from '../database/entities/readStoredEntities';
import type { StoredModelVersion } from '../database/models/readStoredModels';
import type { InputChanges } from '../evaluation/causeOf';

/** When what the entities of a sweep rely on last changed: now, where it is not as it is stored. */
export function changesOf(options: {
  index: BuiltIndex;
  storedEntities: ReadonlyMap<string, StoredEntityRow>;
  storedModels: ReadonlyMap<string, StoredModelVersion>;
  parties: ReadonlyMap<string, string>;
  config: OperatingModelConfig;
  facts: Facts;
  definitionChangedAt?: string;
  now: string;
}): InputChanges {
  const { index, storedEntities, storedModels, config, facts, now } = options;
  const changedAt = new Map<string, string | null | undefined>(options.parties);
  for (const [reference, { view }] of index.models) {
    const stored = storedModels.get(reference);
    changedAt.set(
      reference,
      stored && stored.etag === view.etag ? stored.etag_since : now,
    );
  }
  for (const [reference, scope] of index.scopes) {
    const stored = storedEntities.get(reference);
    if (stored || isGoverned(config, scope)) {
      changedAt.set(
        reference,
        stored?.etag === (scope.etag ?? null) ? stored.etag_since : now,
      );
    }
  }
  return {
    definition: options.definitionChangedAt,
    changedAt: reference => changedAt.get(reference) ?? undefined,
    factsChangedAt: reference => facts.changedAt(reference),
  };
}
