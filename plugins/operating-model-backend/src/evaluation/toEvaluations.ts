import type { Facts } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import type { StoredRows } from '../database/entities/readStoredRows';
import { toEntityWrite } from '../database/entities/toEntityWrite';
import { toModelRecord } from '../database/models/ModelRecord';
import type { ModelWrite } from '../database/models/ModelWrite';
import type { ModelVersion } from '../database/models/readModelVersions';
import { toModelWrite } from '../database/models/toModelWrite';
import { toPartyRecord } from '../database/parties/PartyRecord';
import { readSeen } from '../database/transitions/readSeen';
import { causeOf, inputsOf, subjectOf } from './causeOf';
import { modelSubjectOf } from './modelSubjectOf';
import type { EvaluatedRow } from './evaluateLive';
import type { LiveIndex } from './LiveIndex';
import { liveChanges } from './liveChanges';
import type { Evaluations } from './storeEvaluations';

/** What is to be stored of single evaluations, and what changed with them. */
export async function toEvaluations(
  knex: Knex,
  options: {
    evaluated: readonly EvaluatedRow[];
    stored: StoredRows;
    /** What was stored of the models among them. */
    storedModels: ReadonlyMap<string, ModelVersion>;
    live: LiveIndex;
    config: OperatingModelConfig;
    facts: Facts;
    now: Date;
  },
): Promise<Evaluations> {
  const { evaluated, stored, storedModels, live, facts, now: at } = options;
  const listed = evaluated.filter(({ isListed }) => isListed);
  const isChanged = ({ subject, stored: row }: EvaluatedRow) =>
    row?.content_hash !== subject.record.content_hash;
  const changed = listed.filter(isChanged);
  const models = evaluated.filter(({ subject }) =>
    live.models.has(subject.entity.entityRef),
  );
  const inputs = [
    ...changed.flatMap(({ subject: { record, effective } }) =>
      inputsOf(subjectOf(record, effective.scope)),
    ),
    ...models.flatMap(({ subject: { entity } }) =>
      inputsOf(modelSubjectOf(live.models.get(entity.entityRef)!)),
    ),
  ];
  const seen = await readSeen(knex, [...new Set(inputs)]);
  const changes = liveChanges({ ...options, seen, at });
  const refreshedAt = at.toISOString();
  const present = new Set(
    listed.map(({ subject }) => subject.entity.entityRef),
  );
  return {
    changed: changed.map(({ subject, stored: row }) =>
      toEntityWrite(subject.record, row, {
        at,
        refreshedAt,
        cause: () =>
          causeOf(
            subjectOf(subject.record, subject.effective.scope),
            row ?? {},
            changes,
          ),
      }),
    ),
    unchanged: listed.flatMap(row =>
      row.stored && !isChanged(row) ? [row.stored] : [],
    ),
    gone: [...stored.rows.values()].filter(row => !present.has(row.entity_ref)),
    models: modelWrites(),
    parties: [...live.changedParties].map(([reference, etag]) =>
      toPartyRecord(live.parties.get(reference)!, etag),
    ),
    at,
  };

  function modelWrites(): ModelWrite[] {
    return models.flatMap(({ subject: { entity, findings, results } }) => {
      const { entityRef } = entity;
      const state = live.models.get(entityRef)!;
      const record = toModelRecord({
        state,
        findings,
        results,
        index: live,
        facts,
      });
      const before = storedModels.get(entityRef);
      if (before?.content_hash === record.columns.content_hash) {
        return [];
      }
      const cause = () => causeOf(modelSubjectOf(state), before ?? {}, changes);
      return [toModelWrite(record, before, { at, refreshedAt, cause })];
    });
  }
}
