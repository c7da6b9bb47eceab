import {
  MODEL_KINDS,
  type Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { isGoverned } from '../catalog/isGoverned';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import type {
  StoredRow,
  StoredRows,
} from '../database/entities/readStoredRows';
import type { Pacer } from '../pacing/Pacer';
import { evaluateSubject, type EvaluatedSubject } from './evaluateSubject';
import type { LiveIndex } from './LiveIndex';
import { reliedUpon } from './reliedUpon';

/** How far a chain of changes is followed: an entity in another system, which is in another domain, and so on. */
const MAX_ROUNDS = 8;

/** An entity as it is evaluated now, with the row that was read before; `isListed` is false for a model of a kind that is not governed. */
export interface EvaluatedRow {
  subject: EvaluatedSubject;
  stored?: StoredRow;
  isListed: boolean;
}

/**
 * Evaluates entities with what the catalog holds now, and again as long as something that they rely on turns out to be otherwise
 * than the last sweep saw it.
 */
export async function evaluateLive(
  references: readonly string[],
  options: {
    live: LiveIndex;
    config: OperatingModelConfig;
    facts: Facts;
    stored: StoredRows;
    now: Date;
    pacer: Pacer;
  },
): Promise<EvaluatedRow[]> {
  const { live, config, facts, stored, now, pacer } = options;
  await live.check([
    ...references,
    ...[...stored.rows.values()].flatMap(row => expected(row, live)),
  ]);
  let evaluated = await evaluateAll();
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const wanted = evaluated.flatMap(({ subject }) =>
      reliedUpon(subject, live),
    );
    if (!(await live.check(wanted))) {
      break;
    }
    evaluated = await evaluateAll();
  }
  return evaluated;

  async function evaluateAll(): Promise<EvaluatedRow[]> {
    const rows: EvaluatedRow[] = [];
    for (const reference of references) {
      const entity = live.entity(reference);
      const isListed = entity !== undefined && isGoverned(config, entity);
      const isModel = MODEL_KINDS.includes(parseEntityRef(reference).kind);
      if (entity && (isListed || isModel)) {
        const { checks, domain } = config;
        const subject = await evaluateSubject(
          { entity, index: live, facts, checks, config: domain, now },
          pacer,
        );
        rows.push({ subject, stored: stored.rows.get(reference), isListed });
        await pacer.pause();
      }
    }
    return rows;
  }
}

/** What the evaluation of a stored entity will probably rely on, so that it is read in the same request. */
function expected(row: StoredRow, live: LiveIndex): string[] {
  return [
    ...row.parties,
    ...(row.model_ref ? [row.model_ref] : []),
    ...[row.system_ref, row.domain_ref].flatMap(scope =>
      scope ? chainOf(scope, live) : [],
    ),
  ];
}

function chainOf(scope: string, live: LiveIndex): string[] {
  const chain = new Set([scope]);
  for (const reference of chain) {
    const view = live.scopes.get(reference);
    for (const above of [view?.domain, view?.subdomainOf]) {
      if (above) {
        chain.add(above);
      }
    }
  }
  return [...chain];
}
