import type { Facts } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import type { StoredRows } from '../database/entities/readStoredRows';
import { toEntityWrite } from '../database/entities/toEntityWrite';
import {
  toModelRecord,
  type ModelRecord,
} from '../database/models/ModelRecord';
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
  const models = evaluated.flatMap(
    ({ subject: { entity, findings, notKnown, results } }) => {
      const state = live.models.get(entity.entityRef);
      return state
        ? {
            state,
            before: storedModels.get(entity.entityRef),
            record: toModelRecord({
              state,
              findings,
              notKnown,
              results,
              index: live,
              facts,
            }),
          }
        : [];
    },
  );
  const inputs = [
    ...changed.flatMap(({ subject: { record, effective } }) =>
      inputsOf(subjectOf(record, effective.scope)),
    ),
    ...models.flatMap(({ state }) => inputsOf(modelSubjectOf(state, live))),
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
    models: models
      .filter(model => !isStored(model))
      .map(({ state, before, record }) =>
        toModelWrite(record, before, {
          at,
          refreshedAt,
          cause: () =>
            causeOf(modelSubjectOf(state, live), before ?? {}, changes),
        }),
      ),
    unchangedModels: models.flatMap(model =>
      isStored(model)
        ? {
            entity_ref: model.state.entityRef,
            version: model.before.version,
          }
        : [],
    ),
    parties: [...live.changedParties].map(([reference, etag]) =>
      toPartyRecord(live.parties.get(reference)!, etag),
    ),
    at,
  };
}

type Evaluated = { before?: ModelVersion; record: ModelRecord };

function isStored<Model extends Evaluated>(
  model: Model,
): model is Model & { before: ModelVersion } {
  const { before, record } = model;
  return before?.content_hash === record.columns.content_hash;
}
