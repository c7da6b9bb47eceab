import {
  mockServices,
  type TestDatabaseId,
  type TestDatabases,
} from '@backstage/backend-test-utils';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import {
  builtInChecks,
  noFacts,
  type Check,
  type Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { readConfig } from '../config/readConfig';
import { migrateDatabase } from '../database/migrateDatabase';
import { createEvaluation } from '../evaluation/createEvaluation';
import type { EvaluationService } from '../evaluation/EvaluationService';
import { CatalogReader } from '../catalog/CatalogReader';
import { ModelReader } from '../parsing/ModelReader';
import { Sweep } from '../sweep/Sweep';
import { SweepWatch } from '../database/sweepState/SweepWatch';
import { SweepMetrics } from '../sweep/SweepMetrics';
import { markFilled } from './markFilled';
import { RecordedMetrics } from './RecordedMetrics';
import type { TestCatalog } from './TestCatalog';

/** The clock of the tests. */
export const NOW = new Date('2026-11-24T09:00:00Z');

/** What a test works with. */
export interface TestStore {
  knex: Knex;
  evaluation: EvaluationService;
  sweep: Sweep;
  createSweep: (database?: Knex) => Sweep;
  logger: jest.Mocked<LoggerService>;
  metrics: RecordedMetrics;
}

/**
 * A migrated database, with the sweep and the single evaluation over it, as the plugin wires them.
 */
export async function createTestStore(options: {
  databases: TestDatabases;
  databaseId: TestDatabaseId;
  catalog: TestCatalog;
  /** A database that is migrated already, as after a restart; a new one where undefined. */
  knex?: Knex;
  /** Set where the catalog is to count as fresh, until it is filled. */
  fresh?: boolean;
  /** `operatingModel` in app-config. */
  config?: JsonObject;
  checks?: readonly Check[];
  /** What is known of the world outside; nothing where undefined. */
  facts?: () => Facts;
  /** The clock; {@link NOW} where undefined. */
  now?: () => Date;
}): Promise<TestStore> {
  const { databases, databaseId, catalog } = options;
  const knex = options.knex ?? (await databases.init(databaseId));
  const logger = mockServices.logger.mock();
  await migrateDatabase(
    { getClient: async () => knex, migrations: { skip: false } },
    knex,
  );
  if (!options.fresh) {
    await markFilled(knex);
  }
  const config = readConfig(
    mockServices.rootConfig({
      data: { operatingModel: options.config ?? {} },
    }),
    options.checks ?? builtInChecks,
  );
  const metrics = new RecordedMetrics();
  const wiring = {
    knex,
    config,
    catalog: catalog.service,
    auth: mockServices.auth(),
    logger,
    signal: never(),
    modelReader: new ModelReader({ signal: never(), logger }),
    facts: options.facts ?? (() => noFacts),
    now: options.now ?? (() => NOW),
  };
  const { evaluation, cache, modelStates } = createEvaluation(wiring);
  const watch = new SweepWatch({ knex });
  const createSweep = (database: Knex = knex) =>
    new Sweep({
      ...wiring,
      knex: database,
      reader: new CatalogReader(wiring),
      modelStates,
      metrics: new SweepMetrics({ metrics, watch }),
      onPublished: (index, generation) => cache.set(index, generation),
    });
  return {
    knex,
    evaluation,
    sweep: createSweep(),
    createSweep,
    logger,
    metrics,
  };
}

/** A signal that nobody aborts. */
export function never(): AbortSignal {
  return new AbortController().signal;
}
