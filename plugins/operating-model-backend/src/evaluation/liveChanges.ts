import type { Facts } from '@cloud-suite/backstage-plugin-operating-model-common';
import { isGoverned } from '../catalog/isGoverned';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import type { StoredRows } from '../database/entities/readStoredRows';
import type { Seen } from '../database/transitions/readSeen';
import type { InputChanges } from './causeOf';
import { definitionHash } from './definitionHash';
import type { LiveIndex } from './LiveIndex';

/** When what single evaluations rely on last changed: now, where it is not as it is stored. */
export function liveChanges(options: {
  stored: StoredRows;
  /** What is stored of that which they rely on. */
  seen: ReadonlyMap<string, Seen>;
  live: LiveIndex;
  config: OperatingModelConfig;
  facts: Facts;
  at: Date;
}): InputChanges {
  const { stored, seen, live, config, facts } = options;
  const at = options.at.toISOString();
  const definition = definitionHash(config.domain);
  return {
    definition:
      stored.definition && stored.definition !== definition
        ? at
        : stored.definitionChangedAt,
    changedAt(reference) {
      const before = seen.get(reference);
      const scope = live.scopes.get(reference);
      if (!before && scope && !isGoverned(config, scope)) {
        return undefined;
      }
      const etag =
        scope?.etag ??
        live.models.get(reference)?.view.etag ??
        live.partyEtags.get(reference);
      return before?.etag === etag ? before?.since : at;
    },
    factsChangedAt: reference => facts.changedAt(reference),
  };
}
