import {
  assembleLoad,
  loadLimits,
  type CheckSet,
  type Load,
  type OperatingModel,
  type ParsedLoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { LRUCache } from 'lru-cache';
import { countComponentsSeen } from '../../visibility/countComponentsSeen';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import {
  readModelsSeen,
  type SeenModel,
} from '../../visibility/readModelsSeen';
import type { Seen } from '../../visibility/Seen';
import { readPartiesAsked } from '../readPartiesAsked';
import { references } from '../references';
import { partiesOfMap } from '../map/partiesOfMap';
import { ownedComponents } from './ownedComponents';

/** One of a model of 1,000 decisions takes about a megabyte. */
const MOST_KEPT = 10;

/** What the load is narrowed to. */
export type LoadFilter = Pick<
  ParsedLoadQuery,
  'model' | 'area' | 'party' | 'below'
>;

/** The answers about what each party carries. */
export class LoadAnswers {
  readonly #checks: CheckSet;
  /** What was answered last, by all that it is made of: pages of one load are asked for one after the other. */
  readonly #kept = new LRUCache<string, Load>({ max: MOST_KEPT });
  /** A whole model is the same object as long as it does not change. */
  readonly #ids = new WeakMap<OperatingModel, number>();
  #lastId = 0;

  constructor(options: { checks: CheckSet }) {
    this.#checks = options.checks;
  }

  /**
   * All of the load.
   *
   * @throws InputError where a reference cannot be read
   */
  async of(query: LoadFilter, seen: Seen): Promise<Load> {
    // Shares are of what everybody carries, so the parties that are asked for narrow the answer only.
    const [models, only, counted] = await Promise.all([
      readModelsSeen(seen, references('model', query.model, 'operatingmodel')),
      readPartiesAsked(seen, query),
      query.area ? [] : countComponentsSeen(seen),
    ]);
    const components = ownedComponents(
      counted,
      models.map(({ model }) => model.entityRef),
    );
    const parties = await readPartiesSeen(seen, [
      ...partiesOfMap(models),
      ...components.map(({ owner }) => owner),
    ]);
    const assemble = () =>
      assembleLoad({
        models: models.map(({ model }) => model),
        maps: new Map(models.flatMap(toMap)),
        areas: query.area,
        only: only && new Set(only),
        parties,
        components,
        limits: loadLimits(this.#checks),
      });
    if (models.some(({ hidesParts }) => hidesParts)) {
      return assemble();
    }
    const key = JSON.stringify([
      models.map(({ model }) => this.#idOf(model)),
      query.area,
      only,
      [...parties],
      components,
    ]);
    const load = this.#kept.get(key) ?? assemble();
    this.#kept.set(key, load);
    return load;
  }

  #idOf(model: OperatingModel): number {
    const id = this.#ids.get(model) ?? this.#lastId + 1;
    this.#lastId = Math.max(this.#lastId, id);
    this.#ids.set(model, id);
    return id;
  }
}

function toMap({
  entityRef,
  decisionMap,
}: SeenModel): [string, NonNullable<SeenModel['decisionMap']>][] {
  return decisionMap ? [[entityRef, decisionMap]] : [];
}
