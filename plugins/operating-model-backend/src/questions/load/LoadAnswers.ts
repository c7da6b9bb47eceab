import {
  assembleLoadAnswer,
  loadLimits,
  type DecisionMap,
  type CheckSet,
  type LoadAnswer,
  type ParsedLoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { countComponents } from '../../database/entities/countComponents';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import type { Visibility } from '../../visibility/Visibility';
import type { DecisionMaps } from '../map/DecisionMaps';
import { narrowModel } from '../map/narrowModel';
import type { ReadableModel } from '../../visibility/ReadableModels';
import { readPartiesAsked } from '../map/readPartiesAsked';
import { partiesOfMap } from '../map/partiesOfMap';

/** The answers about what each party carries. */
export class LoadAnswers {
  readonly #options: { knex: Knex; maps: DecisionMaps; checks: CheckSet };

  constructor(options: { knex: Knex; maps: DecisionMaps; checks: CheckSet }) {
    this.#options = options;
  }

  /** @throws InputError where a reference cannot be read */
  async of(
    query: ParsedLoadQuery,
    visibility: Visibility,
  ): Promise<LoadAnswer> {
    const { knex, maps, checks } = this.#options;
    // Shares are of what everybody carries, so the parties that are asked for narrow the answer only.
    const [models, only] = await Promise.all([
      maps.of({ model: query.model }, visibility),
      readPartiesAsked(knex, visibility, query),
    ]);
    const components = query.area
      ? []
      : await countComponents(
          knex,
          visibility,
          models.map(({ model }) => model.entityRef),
        );
    return assembleLoadAnswer({
      models: models.map(narrowModel),
      maps: new Map(models.flatMap(toMap)),
      areas: query.area,
      only: only && new Set(only),
      parties: await readPartiesSeen(knex, visibility, [
        ...partiesOfMap(models),
        ...components.map(({ owner }) => owner),
      ]),
      components,
      limits: loadLimits(checks),
    });
  }
}

function toMap({ model, stored }: ReadableModel): [string, DecisionMap][] {
  const { decisionMap } = stored.document;
  return decisionMap ? [[model.entityRef, decisionMap]] : [];
}
