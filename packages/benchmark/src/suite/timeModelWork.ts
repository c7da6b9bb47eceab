import {
  builtInChecks,
  CheckSet,
  defaultDomainConfig,
  evaluate,
  findingsOf,
  mapDecisions,
  noFacts,
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
  const checks = new CheckSet(builtInChecks, defaultDomainConfig);
  const { result: evaluation, took: checkedMs } = timed(() =>
    evaluate({
      entity: state.view,
      index,
      facts: noFacts,
      checks,
      config: defaultDomainConfig,
      now: new Date(),
    }),
  );
  const findings = findingsOf(evaluation.verdicts, checks);
  const { took: mappedMs } = timed(() =>
    mapDecisions({
      model: inForce,
      parties: index.parties,
      findings,
      facts: noFacts,
    }),
  );
  return { validatedMs, checkedMs, mappedMs };
}

function timed<T>(work: () => T): { result: T; took: number } {
  const started = performance.now();
  const result = work();
  return { result, took: performance.now() - started };
}
