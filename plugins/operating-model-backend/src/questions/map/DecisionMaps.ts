import type { Knex } from 'knex';
import type { ModelDocuments } from '../../database/models/ModelDocuments';
import type { Visibility } from '../../visibility/Visibility';
import { references } from '../references';
import { matchesMapFilter, type MapFilter } from './MapFilter';
import { readConcerned } from './readConcerned';
import { readPartiesAsked } from './readPartiesAsked';
import {
  ReadableModels,
  type ReadableModel,
} from '../../visibility/ReadableModels';

/** What the parts of the map can be asked for; as in `mapFilterShape`. */
export interface MapQuery {
  model?: string[];
  area?: string[];
  areaKind?: string[];
  entityRef?: string;
  party?: string[];
  below?: 'true' | 'false';
  gap?: string[];
  cadence?: string[];
  q?: string;
}

/** The decisions of the models that a caller may read. */
export class DecisionMaps {
  readonly #knex: Knex;
  readonly #documents: ModelDocuments;
  readonly #models: ReadableModels;

  constructor(options: { knex: Knex; documents: ModelDocuments }) {
    this.#knex = options.knex;
    this.#documents = options.documents;
    this.#models = new ReadableModels(options);
  }

  /**
   * The models that are asked for, each with the decisions that match.
   *
   * @throws InputError where a reference cannot be read
   * @throws NotFoundError where `entityRef` may not be read
   */
  async of(query: MapQuery, visibility: Visibility): Promise<ReadableModel[]> {
    const models = await this.#models.of(
      visibility,
      references('model', query.model, 'operatingmodel'),
    );
    const filter = await this.#filterOf(query, visibility, models);
    return models.map(readable => ({
      ...readable,
      decisions: readable.decisions.filter(entry =>
        matchesMapFilter(entry, filter),
      ),
    }));
  }

  async #filterOf(
    query: MapQuery,
    visibility: Visibility,
    models: readonly ReadableModel[],
  ): Promise<MapFilter> {
    const { area, areaKind, gap, cadence, q } = query;
    const [entityRef] =
      references(
        'entityRef',
        query.entityRef === undefined ? [] : [query.entityRef],
        'component',
      ) ?? [];
    const parties = await readPartiesAsked(this.#knex, visibility, query);
    return {
      area,
      areaKind,
      gap,
      cadence,
      q,
      parties: parties && new Set(parties),
      concerning:
        entityRef === undefined
          ? undefined
          : await readConcerned(
              {
                knex: this.#knex,
                documents: this.#documents,
                visibility,
                models,
              },
              entityRef,
            ),
    };
  }
}
