import { InputError } from '@backstage/errors';
import type { DecisionRole } from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  readModelsSeen,
  type SeenModel,
} from '../../visibility/readModelsSeen';
import type { Seen } from '../../visibility/Seen';
import { readPartiesAsked } from '../readPartiesAsked';
import { references } from '../references';
import { matchesMapFilter, type MapFilter } from './MapFilter';
import { readConcerned } from './readConcerned';

/** What the parts of the map can be asked for; as in `mapFilterShape`. */
export interface MapQuery {
  model?: string[];
  area?: string[];
  areaKind?: string[];
  entityRef?: string;
  party?: string[];
  below?: 'true' | 'false';
  role?: DecisionRole[];
  scope?: 'own' | 'whole';
  gap?: string[];
  cadence?: string[];
  q?: string;
}

/**
 * The models that are asked for, each with the decisions that match.
 *
 * @throws InputError where a reference cannot be read
 * @throws NotFoundError where `entityRef` may not be read
 */
export async function readDecisionMaps(
  query: MapQuery,
  seen: Seen,
): Promise<SeenModel[]> {
  const models = await readModelsSeen(
    seen,
    references('model', query.model, 'operatingmodel'),
  );
  const filter = await filterOf(query, seen, models);
  if (Object.values(filter).every(narrows => narrows === undefined)) {
    return models;
  }
  return models.map(readable => ({
    ...readable,
    decisions: readable.decisions.filter(entry =>
      matchesMapFilter(entry, filter),
    ),
  }));
}

async function filterOf(
  query: MapQuery,
  seen: Seen,
  models: readonly SeenModel[],
): Promise<MapFilter> {
  const { area, areaKind, gap, cadence, role, scope, q } = query;
  if (role && !query.party) {
    throw new InputError(
      'The query parameter "role" says what a party must be in a decision: name the party in "party" too',
    );
  }
  const [entityRef] =
    references(
      'entityRef',
      query.entityRef === undefined ? [] : [query.entityRef],
      'component',
    ) ?? [];
  const parties = await readPartiesAsked(seen, query);
  return {
    area,
    areaKind,
    gap,
    cadence,
    q,
    parties: parties && new Set(parties),
    roles: role,
    scope,
    concerning:
      entityRef === undefined
        ? undefined
        : await readConcerned(seen, models, entityRef),
  };
}
