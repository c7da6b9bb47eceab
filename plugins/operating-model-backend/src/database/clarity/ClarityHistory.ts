import type { ClarityPoint } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { readClarityMarks } from './readClarityMarks';
import { readClarityPoints } from './readClarityPoints';
import { toClarityPoint } from './toClarityPoint';

/** A suite has few models; this is only a bound. */
const MOST_MODELS = 200;

interface KeptHistory {
  mark: string;
  points: readonly ClarityPoint[];
}

/** How the clarity of models moved. It is long and seldom grows, so it is kept as it is answered. */
export class ClarityHistory {
  readonly #knex: Knex;
  readonly #kept = new LRUCache<string, KeptHistory>({ max: MOST_MODELS });

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * The last points of models, newest last; of areas and parties those that moved most.
   *
   * @param modelRefs - full references in lower case
   */
  async of(
    modelRefs: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ClarityPoint[]>> {
    const marks = await readClarityMarks(this.#knex, modelRefs);
    const grown = [...marks].filter(
      ([model, mark]) => this.#kept.get(model)?.mark !== mark,
    );
    const histories = new Map(
      [...marks.keys()].map(model => [
        model,
        this.#kept.get(model)?.points ?? [],
      ]),
    );
    if (grown.length > 0) {
      const read = await readClarityPoints(
        this.#knex,
        grown.map(([model]) => model),
      );
      for (const [model, mark] of grown) {
        const points = (read.get(model) ?? []).map((point, place, all) =>
          toClarityPoint(point, all[place - 1]),
        );
        histories.set(model, points);
        this.#kept.set(model, { mark, points });
      }
    }
    return histories;
  }
}
