import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Facts } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import { CatalogReader } from '../catalog/CatalogReader';
import { ModelStates } from '../catalog/ModelStates';
import { Pacer } from '../pacing/Pacer';
import { readIndex } from '../catalog/readIndex';
import { isFilling } from '../database/sweepState/Filling';
import { readSweepStatus } from '../database/sweepState/readSweepStatus';
import { readStoredModels } from '../database/models/readStoredModels';
import { EntityEvaluator } from './EntityEvaluator';
import { EntityReader } from '../catalog/EntityReader';
import type { ModelReader } from '../parsing/ModelReader';
import type { EvaluationService } from './EvaluationService';
import { IndexCache } from './IndexCache';
import { SingleFlightEvaluation } from './SingleFlightEvaluation';

/**
 * Builds the evaluation of single entities.
 *
 * @returns the service, the cache that sweeps fill, and what is known of the texts of models
 */
export function createEvaluation(options: {
  knex: Knex;
  config: OperatingModelConfig;
  /** What is known of the world outside. */
  facts: () => Facts;
  catalog: CatalogService;
  auth: AuthService;
  logger: LoggerService;
  /** Checks large models. */
  modelReader: ModelReader;
  /** Aborted when the backend shuts down. */
  signal: AbortSignal;
  /** The clock; the system's where undefined. */
  now?: () => Date;
}): {
  evaluation: EvaluationService;
  cache: IndexCache;
  modelStates: ModelStates;
} {
  const { knex, config, facts, signal, logger, now } = options;
  const catalogReader = new CatalogReader(options);
  const reader = new EntityReader(options);
  const modelStates = new ModelStates({
    reader: options.modelReader,
    logger,
  });
  const cache = new IndexCache({
    read: async () => {
      const storedModels = await readStoredModels(knex);
      return readIndex({
        reader: catalogReader,
        config: config.domain,
        modelStates,
        inForceBefore: entityRef => storedModels.get(entityRef)?.inForce(),
        signal,
        pacer: new Pacer(signal),
      });
    },
    state: async () => {
      const { generation, filling } = await readSweepStatus(knex);
      return {
        generation,
        filling: isFilling(filling, now?.() ?? new Date()),
      };
    },
  });
  const evaluator = new EntityEvaluator({
    knex,
    config,
    facts,
    reader,
    catalogReader,
    modelStates,
    cache,
    signal,
    now,
  });
  return {
    evaluation: new SingleFlightEvaluation({
      evaluator,
      reader,
      knex,
      logger,
      signal,
    }),
    cache,
    modelStates,
  };
}
