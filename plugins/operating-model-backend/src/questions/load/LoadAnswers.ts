import {
  assembleLoad,
  loadLimits,
  type CheckSet,
  type Load,
  type ParsedLoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
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

/** What the load is narrowed to. */
export type LoadFilter = Pick<
  ParsedLoadQuery,
  'model' | 'area' | 'party' | 'below'
>;

/** The answers about what each party carries. */
export class LoadAnswers {
  readonly #checks: CheckSet;

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
    const [models, only] = await Promise.all([
      readModelsSeen(seen, references('model', query.model, 'operatingmodel')),
      readPartiesAsked(seen, query),
    ]);
    const components = query.area
      ? []
      : await countComponentsSeen(
          seen,
          models.map(({ model }) => model.entityRef),
        );
    return assembleLoad({
      models: models.map(({ model }) => model),
      maps: new Map(models.flatMap(toMap)),
      areas: query.area,
      only: only && new Set(only),
      parties: await readPartiesSeen(seen, [
        ...partiesOfMap(models),
        ...components.map(({ owner }) => owner),
      ]),
      components,
      limits: loadLimits(this.#checks),
    });
  }
}

function toMap({
  entityRef,
  decisionMap,
}: SeenModel): [string, NonNullable<SeenModel['decisionMap']>][] {
  return decisionMap ? [[entityRef, decisionMap]] : [];
}
