import {
  countTold,
  narrowScopesOf,
  standingOf,
  standingOfModel,
  toldOfUsedParts,
  type EntityRow,
  type StandingCounts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { StoredListRow } from '../database/entities/readEntityPage';
import { readScopes } from '../database/entities/readScopes';
import type { SeenToldOfModel } from './readToldOfModels';

type ToldOfModels = ReadonlyMap<string, SeenToldOfModel>;

const MODEL = 'operatingmodel';
const NOTHING = { findings: [], notKnown: [] };

/** Most rows of a page use the same parts: those are counted once. */
class CountsOfParts {
  readonly #models: ToldOfModels;
  readonly #counted = new Map<string, StandingCounts>();

  constructor(models: ToldOfModels) {
    this.#models = models;
  }

  of(model: string | undefined, used: StoredListRow['used']): StandingCounts {
    const told = model === undefined ? undefined : this.#models.get(model);
    if (!told?.inForce) {
      return countTold(NOTHING);
    }
    const narrow = narrowScopesOf(told.inForce);
    const scope = used.scope.filter(reference => narrow.has(reference));
    const key = JSON.stringify([model, { ...used, scope }]);
    const counts =
      this.#counted.get(key) ??
      countTold(toldOfUsedParts({ ...used, scope }, told, told.inForce));
    this.#counted.set(key, counts);
    return counts;
  }
}

/** The rows of a page with how each stands: by what is stored of it, and by what is said of the parts of its model that it uses. */
export async function withStandings(
  knex: Knex,
  rows: readonly StoredListRow[],
  models: ToldOfModels,
): Promise<EntityRow[]> {
  const scopes = await readScopes(
    knex,
    rows.filter(row => needsScope(row, models)).map(row => row.entityRef),
  );
  const parts = new CountsOfParts(models);
  return rows.map(({ used, own, ...row }) => {
    const { entityRef, kind, model } = row;
    const itself = kind === MODEL ? models.get(entityRef) : undefined;
    const scope = scopes.get(entityRef) ?? used.scope;
    return {
      ...row,
      standing: itself
        ? standingOfModel(itself)
        : standingOf(own, parts.of(model, { ...used, scope })),
    };
  });
}

/** What is above a row matters only where something is said of a model that has parts about some entities in particular. */
function needsScope(
  { kind, model }: StoredListRow,
  models: ToldOfModels,
): boolean {
  const told = model === undefined ? undefined : models.get(model);
  return (
    kind !== MODEL &&
    told?.inForce !== undefined &&
    told.findings.length + told.notKnown.length > 0 &&
    narrowScopesOf(told.inForce).size > 0
  );
}
