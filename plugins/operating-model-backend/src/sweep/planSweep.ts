import {
  checkModel,
  EVALUATION_FIELDS,
  toEntityView,
  type EntityView,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import { toModelRecord } from '../database/models/ModelRecord';
import {
  toPartyRecord,
  type PartyRecord,
} from '../database/parties/PartyRecord';
import { PackedRecords } from '../database/entities/PackedRecords';
import type { ModelWrite } from '../database/models/ModelWrite';
import { evaluateEntity } from '../evaluation/evaluateEntity';
import { isGoverned } from '../catalog/isGoverned';
import { BrokenReadError } from '../catalog/BrokenReadError';
import type { CatalogFilter, CatalogReader } from '../catalog/CatalogReader';
import { Pacer } from '../pacing/Pacer';
import {
  MODEL_KINDS,
  PARTY_KINDS,
  readCatalogIndex,
  SCOPE_KINDS,
  type CatalogIndexRead,
} from '../catalog/readCatalogIndex';
import {
  readStoredEntities,
  readStoredModels,
  readStoredParties,
} from '../database/entities/readStored';

/** What a sweep is going to change: nothing of what is already stored so. */
export interface SweepPlan {
  /** Everything that the catalog has for us, parties included. */
  total: number;
  /** How many entities were evaluated. */
  evaluated: number;
  /** How many entities were stored before. */
  storedBefore: number;
  entities: PackedRecords;
  vanishedEntities: { id: number; version: number }[];
  models: ModelWrite[];
  vanishedModels: { entity_ref: string; version: number }[];
  parties: PartyRecord[];
  vanishedParties: string[];
  /** What the entities were evaluated with. */
  index: CatalogIndexRead;
}

/** What {@link planSweep} works with. */
export interface PlanSweepOptions {
  knex: Knex;
  reader: CatalogReader;
  config: OperatingModelConfig;
  /** Entities per step of the publication. */
  batchSize: number;
  now: Date;
  signal: AbortSignal;
}

/**
 * Reads what is stored, then the catalog, evaluates every entity and keeps what differs. Writes nothing and holds no
 * transaction.
 *
 * @throws BrokenReadError where the catalog answers less than its own total
 */
export async function planSweep(options: PlanSweepOptions): Promise<SweepPlan> {
  const { knex, reader, config, now, signal } = options;
  const pacer = new Pacer(signal);
  const changedAt = now.toISOString();

  const storedEntities = await readStoredEntities(knex, pacer);
  const storedParties = await readStoredParties(knex, pacer);
  const storedModels = await readStoredModels(knex);

  const everything = [
    { kind: [...PARTY_KINDS, ...SCOPE_KINDS, ...MODEL_KINDS] },
    ...governed(config, config.kinds),
  ];
  const totalBefore = await reader.count(everything, signal);
  const index = await readCatalogIndex({
    reader,
    config: config.domain,
    storedModels,
    signal,
    pacer,
  });

  const storedBefore = storedEntities.size;
  const entities = new PackedRecords(options.batchSize);
  const seen = new Set([
    ...index.parties.keys(),
    ...index.scopes.keys(),
    ...index.models.keys(),
  ]);
  let evaluated = 0;
  const evaluate = async (entity: EntityView) => {
    const record = evaluateEntity({
      entity,
      index,
      config: config.domain,
      now,
    });
    const stored = storedEntities.get(record.entity_ref);
    storedEntities.delete(record.entity_ref);
    evaluated += 1;
    if (stored?.content_hash !== record.content_hash) {
      entities.add({
        ...record,
        base_version: stored?.version ?? 0,
        changed_at: changedAt,
      });
    }
    await pacer.pause();
  };

  for (const view of governedInIndex(config, index)) {
    await evaluate(view);
  }
  const streamedKinds = config.kinds.filter(
    kind => !SCOPE_KINDS.includes(kind) && !MODEL_KINDS.includes(kind),
  );
  for await (const page of reader.pages(
    governed(config, streamedKinds),
    EVALUATION_FIELDS,
    signal,
  )) {
    for (const entity of page) {
      const view = toEntityView(entity, config.domain.annotationAliases);
      if (!seen.has(view.entityRef)) {
        seen.add(view.entityRef);
        await evaluate(view);
      }
    }
  }

  const totalAfter = await reader.count(everything, signal);
  const total = Math.min(totalBefore, totalAfter);
  if (seen.size < total) {
    throw new BrokenReadError(seen.size, total);
  }

  const models: ModelWrite[] = [];
  for (const state of index.models.values()) {
    const record = toModelRecord({
      state,
      findings: checkModel({ state, index, config: config.domain, now }),
      index,
    });
    const stored = storedModels.get(record.entity_ref);
    storedModels.delete(record.entity_ref);
    if (stored?.content_hash !== record.content_hash) {
      models.push({
        ...record,
        base_version: stored?.version ?? 0,
        changed_at: changedAt,
      });
    }
    await pacer.pause();
  }

  const parties: PartyRecord[] = [];
  for (const party of index.parties.values()) {
    const etag = index.partyEtags.get(party.entityRef);
    const record = toPartyRecord(party, etag);
    if (storedParties.get(party.entityRef) !== record.content_hash) {
      parties.push(record);
    }
    storedParties.delete(party.entityRef);
    await pacer.pause();
  }

  return {
    total: seen.size,
    evaluated,
    storedBefore,
    entities,
    vanishedEntities: [...storedEntities.values()],
    models,
    vanishedModels: [...storedModels].map(([entity_ref, { version }]) => ({
      entity_ref,
      version,
    })),
    parties,
    vanishedParties: [...storedParties.keys()],
    index,
  };
}

/** The filter for entities of these kinds in the configured namespaces. */
function governed(
  config: OperatingModelConfig,
  kinds: readonly string[],
): CatalogFilter {
  const kind = [...kinds];
  return [
    config.namespaces
      ? { kind, 'metadata.namespace': [...config.namespaces] }
      : { kind },
  ];
}

function governedInIndex(
  config: OperatingModelConfig,
  index: CatalogIndexRead,
): EntityView[] {
  const views = [
    ...index.scopes.values(),
    ...[...index.models.values()].map(({ view }) => view),
  ];
  return views.filter(view => isGoverned(config, view));
}
