import {
  EVALUATION_FIELDS,
  MODEL_KINDS,
  namedIn,
  SCOPE_KINDS,
  toEntityView,
  type BuiltIndex,
  type EntityView,
  type Facts,
  type ModelState,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { BrokenReadError } from '../catalog/BrokenReadError';
import type { CatalogReader } from '../catalog/CatalogReader';
import { everythingFilter, governedFilter } from '../catalog/governedFilter';
import { isGoverned } from '../catalog/isGoverned';
import type { ModelStates } from '../catalog/ModelStates';
import { readIndex } from '../catalog/readIndex';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import type { EntityWriter } from '../database/entities/EntityWriter';
import { readStoredEntities } from '../database/entities/readStoredEntities';
import { readStoredModels } from '../database/models/readStoredModels';
import { readStoredParties } from '../database/parties/readStoredParties';
import { readSweepStatus } from '../database/sweepState/readSweepStatus';
import { nextFilling } from '../database/sweepState/Filling';
import { definitionHash } from '../evaluation/definitionHash';
import {
  evaluateSubject,
  type EvaluatedSubject,
} from '../evaluation/evaluateSubject';
import { Pacer } from '../pacing/Pacer';
import { changesOf } from './changesOf';
import { digestOfSeen } from './digestOfSeen';
import { EntityPlan } from './EntityPlan';
import { FailedChecks } from './FailedChecks';
import { planModels } from './planModels';
import { planParties } from './planParties';
import type { SweepPlan } from './SweepPlan';

/** What {@link planSweep} works with. */
export interface PlanSweepOptions {
  knex: Knex;
  reader: CatalogReader;
  modelStates: ModelStates;
  config: OperatingModelConfig;
  facts: Facts;
  /** Writes what is planned. */
  writer: EntityWriter;
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
  const { knex, reader, modelStates, config, facts, now, signal } = options;
  const { domain, checks } = config;
  const pacer = new Pacer(signal);
  const changedAt = now.toISOString();

  const everything = everythingFilter(config);
  const [status, storedEntities, storedParties, storedModels, totalBefore] =
    await Promise.all([
      readSweepStatus(knex),
      readStoredEntities(knex, pacer),
      readStoredParties(knex, pacer),
      readStoredModels(knex),
      reader.count(everything, signal),
    ]);
  const definition = definitionHash(domain);
  const definitionChangedAt =
    status.definition && status.definition !== definition
      ? changedAt
      : status.definitionChangedAt;
  const read = await readIndex({
    reader,
    config: domain,
    modelStates,
    inForceBefore: entityRef => storedModels.get(entityRef)?.inForce(),
    signal,
    pacer,
  });
  const filling =
    status.filling.filledAt === undefined
      ? nextFilling(
          status.filling,
          {
            seen: await digestOfSeen(read, pacer),
            hasParties: read.parties.size > 0,
          },
          now,
        )
      : status.filling;
  const known = { ...read, filling: filling.filledAt === undefined };
  const parties = await planParties(known, storedParties, {
    changedAt,
    pacer,
  });
  const before = {
    knex,
    changes: changesOf({
      index: known,
      storedEntities,
      storedModels,
      parties: parties.changedAt,
      config,
      facts,
      definitionChangedAt,
      now: changedAt,
    }),
    sweptAt: status.evaluatedAt,
    now,
  };

  const storedBefore = storedEntities.size;
  const plan = new EntityPlan(options.writer, {
    ...before,
    stored: storedEntities,
  });
  const failedChecks = new FailedChecks();
  const evaluate = async (entity: EntityView, index: BuiltIndex = known) => {
    const subject = await evaluateSubject(
      { entity, index, facts, checks, config: domain, now },
      pacer,
    );
    failedChecks.add(subject);
    return subject;
  };
  const seen = new Set([
    ...known.parties.keys(),
    ...known.scopes.keys(),
    ...known.models.keys(),
  ]);
  for (const view of known.scopes.values()) {
    if (isGoverned(config, view)) {
      await plan.add(await evaluate(view));
      await pacer.pause();
    }
  }
  for await (const entity of streamed(options, seen)) {
    await plan.add(await evaluate(entity));
    await pacer.pause();
  }
  // Last of all, since they are asked whether what they name was among the others.
  const index = { ...known, named: await readNamed(options, known, seen) };
  const models: { state: ModelState; subject: EvaluatedSubject }[] = [];
  for (const state of index.models.values()) {
    const subject = await evaluate(state.view, index);
    models.push({ state, subject });
    if (isGoverned(config, state.view)) {
      await plan.add(subject);
    }
    await pacer.pause();
  }
  await plan.flush();

  const [totalAfter, changedModels] = await Promise.all([
    reader.count(everything, signal),
    planModels(models, {
      ...before,
      index,
      facts,
      stored: storedModels,
      pacer,
    }),
  ]);
  const total = Math.min(totalBefore, totalAfter);
  if (seen.size < total) {
    throw new BrokenReadError(seen.size, total);
  }
  return {
    total: seen.size,
    evaluated: plan.evaluated,
    storedBefore,
    entities: plan.records,
    vanishedEntities: [...storedEntities.values()],
    models: changedModels,
    vanishedModels: vanishedModels(storedModels, index),
    parties: parties.changed,
    vanishedParties: parties.vanished,
    definition,
    definitionChangedAt,
    filling,
    isFilledNow: status.filling.filledAt === undefined && !index.filling,
    failedChecks,
    index,
  };
}

/** The governed entities that nothing refers to, each once. */
async function* streamed(
  { reader, config, signal }: PlanSweepOptions,
  seen: Set<string>,
): AsyncGenerator<EntityView> {
  const kinds = config.kinds.filter(
    kind => !SCOPE_KINDS.includes(kind) && !MODEL_KINDS.includes(kind),
  );
  for await (const page of reader.pages(
    governedFilter(config, kinds),
    EVALUATION_FIELDS,
    signal,
  )) {
    for (const entity of page) {
      const view = toEntityView(entity, config.domain.annotationAliases);
      if (!seen.has(view.entityRef)) {
        seen.add(view.entityRef);
        yield view;
      }
    }
  }
}

/** Whether the catalog has what models name: what was not read may be of a kind or namespace that is not evaluated. */
async function readNamed(
  { reader, signal }: PlanSweepOptions,
  read: BuiltIndex,
  seen: ReadonlySet<string>,
): Promise<Map<string, boolean>> {
  const named = namedIn(read, seen);
  const others = [...named].flatMap(([name, isSeen]) => (isSeen ? [] : [name]));
  for (const name of await reader.present(others, signal)) {
    named.set(name, true);
  }
  return named;
}

function vanishedModels(
  stored: ReadonlyMap<string, { version: number }>,
  index: BuiltIndex,
): SweepPlan['vanishedModels'] {
  return [...stored].flatMap(([entity_ref, { version }]) =>
    index.models.has(entity_ref) ? [] : [{ entity_ref, version }],
  );
}
