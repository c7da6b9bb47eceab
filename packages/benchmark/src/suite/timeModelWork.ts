import {
  checkModel,
  defaultDomainConfig,
  mapDecisions,
  toModelState,
  type CatalogIndex,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Entity } from '@backstage/catalog-model';

/** How long a sweep works on one model, in milliseconds, none of it interrupted. */
export interface ModelWork {
  validatedMs: number;
  checkedMs: number;
  mappedMs: number;
}

/** Does with a model what a sweep does with it, and times each part. */
export function timeModelWork(model: Entity, index: CatalogIndex): ModelWork {
  const { result: state, took: validatedMs } = timed(() =>
    toModelState({ entity: model }),
  );
  const { inForce } = state;
  if (!inForce) {
    throw new Error('The model is not valid');
  }
  const { result: findings, took: checkedMs } = timed(() =>
    checkModel({ state, index, config: defaultDomainConfig, now: new Date() }),
  );
  const { took: mappedMs } = timed(() =>
    mapDecisions({ model: inForce, parties: index.parties, findings }),
  );
  return { validatedMs, checkedMs, mappedMs };
}

function timed<T>(work: () => T): { result: T; took: number } {
  const started = performance.now();
  const result = work();
  return { result, took: performance.now() - started };
}
