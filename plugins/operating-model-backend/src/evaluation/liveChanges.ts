import type { Facts } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import type { StoredRows } from '../database/entities/readStoredRows';
import type { InputChanges } from './causeOf';
import { definitionHash } from './definitionHash';
import type { LiveIndex } from './LiveIndex';

/** When what single evaluations rely on last changed: now, where it is not as the last sweep saw it. */
export function liveChanges(options: {
  stored: StoredRows;
  live: LiveIndex;
  config: OperatingModelConfig;
  facts: Facts;
  at: Date;
}): InputChanges {
  const { stored, live, config, facts } = options;
  const at = options.at.toISOString();
  const times = new Map(
    [...stored.rows.values()].flatMap(({ changes }) => Object.entries(changes)),
  );
  const definition = definitionHash(config.checks, config.domain);
  return {
    definition:
      stored.definition && stored.definition !== definition
        ? at
        : stored.definitionChangedAt,
    changedAt: reference =>
      live.changed.has(reference) ? at : times.get(reference),
    factsChangedAt: reference => facts.changedAt(reference),
  };
}
