import {
  narrowScopesOf,
  toldOfUsedParts,
  type Told,
  type UsedParts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EntityFilter } from '../database/entities/filter/EntityFilter';
import { readReferencesAmong } from '../database/entities/readReferencesAmong';
import { readScopes } from '../database/entities/readScopes';
import { readUses, type Use } from '../database/entities/readUses';
import { opened, type Seen } from './Seen';

export type { Use } from '../database/entities/readUses';

/** What some entities use of their models, and what is said of it. */
export interface SeenUses {
  uses: Use[];
  /** What is said of each model that the caller may read, and of its parts. */
  told: ReadonlyMap<string, Told>;
  /** Of that, what is about the parts that the entities use, each once. */
  used: ReadonlyMap<string, Told>;
}

/** What entities that the caller may read use of their models, and what is said of it. */
export async function readUsesSeen(
  seen: Seen,
  filter: EntityFilter,
): Promise<SeenUses> {
  const { knex, rows } = seen[opened];
  const [uses, told] = await Promise.all([
    readUses(knex, rows, filter),
    seen[opened].toldOfModels(),
  ]);
  const above = new Set(
    uses.flatMap(({ system, domain }) => [system ?? [], domain ?? []].flat()),
  );
  const narrow = new Set(
    [...told.values()].flatMap(({ inForce }) =>
      inForce ? [...narrowScopesOf(inForce).keys()] : [],
    ),
  );
  const [scopes, named] = await Promise.all([
    readScopes(knex, narrow.size > 0 ? [...above] : []),
    readReferencesAmong(knex, rows, filter, [...narrow]),
  ]);
  const used = new Map<string, Told>();
  for (const [model, said] of told) {
    const findings = new Set<Told['findings'][number]>();
    const notKnown = new Set<Told['notKnown'][number]>();
    for (const use of usesTogether(uses, model, named, scopes)) {
      const parts = toldOfUsedParts(use, said, said.inForce);
      parts.findings.forEach(finding => findings.add(finding));
      parts.notKnown.forEach(question => notKnown.add(question));
    }
    used.set(model, {
      findings: [...findings],
      notKnown: [...notKnown],
    });
  }
  return { uses, told, used };
}

/**
 * What entities of one model use, each tier and path once: what is above any of them stands with all, since a part is used for its tier or
 * path or for its scope, and thousands of systems have few tiers.
 */
function usesTogether(
  uses: readonly Use[],
  model: string,
  named: readonly string[],
  scopes: ReadonlyMap<string, readonly string[]>,
): UsedParts[] {
  const ofModel = uses.filter(use => use.model === model);
  const above = ofModel.flatMap(({ system, domain }) =>
    [system, domain].flatMap(reference =>
      reference ? scopes.get(reference) ?? [reference] : [],
    ),
  );
  const scope = [...new Set([...named, ...above])];
  const together = new Map<string, UsedParts>();
  for (const { tier, escalationPath, rotation } of ofModel) {
    const used = { tier, escalationPath, rotation, scope };
    together.set(JSON.stringify([tier, escalationPath, rotation]), used);
  }
  return [...together.values()];
}
