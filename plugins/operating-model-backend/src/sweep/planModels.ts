import type {
  BuiltIndex,
  Facts,
  ModelState,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import {
  toModelRecord,
  type ModelRecord,
} from '../database/models/ModelRecord';
import type { ModelWrite } from '../database/models/ModelWrite';
import type { StoredModelVersion } from '../database/models/readStoredModels';
import { toModelWrite } from '../database/models/toModelWrite';
import { readStates } from '../database/results/readStates';
import { laterOf } from '../database/sql/laterOf';
import { causeOf, type InputChanges } from '../evaluation/causeOf';
import type { EvaluatedSubject } from '../evaluation/evaluateSubject';
import { modelSubjectOf } from '../evaluation/modelSubjectOf';
import type { Pacer } from '../pacing/Pacer';

/** Keeps those of the evaluated models that differ from what is stored, with what changed. */
export async function planModels(
  evaluated: readonly { state: ModelState; subject: EvaluatedSubject }[],
  options: {
    knex: Knex;
    index: BuiltIndex;
    facts: Facts;
    stored: ReadonlyMap<string, StoredModelVersion>;
    changes: InputChanges;
    /** When the sweep before began, ISO 8601 UTC. */
    sweptAt?: string;
    now: Date;
    pacer: Pacer;
  },
): Promise<ModelWrite[]> {
  const { knex, index, facts, stored, changes, sweptAt, now } = options;
  const changed: { state: ModelState; record: ModelRecord }[] = [];
  for (const { state, subject } of evaluated) {
    const { findings, notKnown, results } = subject;
    const record = toModelRecord({
      ...{ state, findings, notKnown, results },
      ...{ index, facts },
    });
    const { content_hash: contentHash } = record.columns;
    if (stored.get(state.entityRef)?.content_hash !== contentHash) {
      changed.push({ state, record });
    }
    await options.pacer.pause();
  }
  const states = await readStates(
    knex,
    changed.map(({ state }) => state.entityRef),
  );
  const writes: ModelWrite[] = [];
  for (const { state, record } of changed) {
    const before = stored.get(state.entityRef);
    const known = before && {
      version: before.version,
      states: states.get(state.entityRef),
    };
    const cause = () =>
      causeOf(
        modelSubjectOf(state, index),
        {
          etag: before?.etag,
          evaluated_at: laterOf(sweptAt, before?.refreshed_at),
        },
        changes,
      );
    writes.push(toModelWrite(record, known, { at: now, cause }));
    await options.pacer.pause();
  }
  return writes;
}
