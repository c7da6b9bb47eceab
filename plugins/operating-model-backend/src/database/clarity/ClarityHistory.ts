import type {
  Clarity,
  ClarityPoint,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { readClarityMarks } from './readClarityMarks';
import { readClarityPoints } from './readClarityPoints';

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
   * The last points of models, newest last; of areas and parties those whose clarity is not that of the point before.
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
        const points = (read.get(model) ?? []).map(toChanges);
        histories.set(model, points);
        this.#kept.set(model, { mark, points });
      }
    }
    return histories;
  }
}

function toChanges(
  point: ClarityPoint,
  place: number,
  points: ClarityPoint[],
): ClarityPoint {
  const before = points[place - 1];
  return before
    ? {
        ...point,
        areas: changesOf(before.areas, point.areas),
        parties: changesOf(before.parties, point.parties),
      }
    : point;
}

const NO_DECISIONS: Clarity = { decisions: 0, clear: 0 };

function changesOf(
  before: { [key: string]: Clarity },
  now: { [key: string]: Clarity },
): { [key: string]: Clarity } {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(now));
  const changed = [...new Set([...was.keys(), ...is.keys()])].flatMap(key => {
    const one = was.get(key) ?? NO_DECISIONS;
    const other = is.get(key) ?? NO_DECISIONS;
    return one.decisions === other.decisions && one.clear === other.clear
      ? []
      : [[key, other] as const];
  });
  return Object.fromEntries(changed);
}
