import type {
  Clarity,
  ClarityMove,
  ClarityPoint,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { StoredClarityPoint } from './readClarityPoints';

/** Whoever reads how clarity moved looks at the largest moves. */
const MOST_MOVES = 10;

const NO_DECISIONS: Clarity = { decisions: 0, clear: 0 };

/** A point with what moved since the one before, instead of with everything. */
export function toClarityPoint(
  point: StoredClarityPoint,
  before: StoredClarityPoint | undefined,
): ClarityPoint {
  const { left, arrived, areas, parties, ...rest } = point;
  return {
    ...rest,
    left: some(left),
    arrived: some(arrived),
    areas: some(before ? movesOf(before.areas, areas) : []),
    parties: some(before ? movesOf(before.parties, parties) : []),
  };
}

function some<T>(all: T[]): { items: T[]; totalItems: number } {
  return { items: all.slice(0, MOST_MOVES), totalItems: all.length };
}

/** Largest first. */
function movesOf(
  before: StoredClarityPoint['areas'],
  now: StoredClarityPoint['areas'],
): ClarityMove[] {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(now));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map(key => ({
      key,
      before: was.get(key),
      after: is.get(key) ?? NO_DECISIONS,
    }))
    .filter(move => sizeOf(move) > 0)
    .sort((one, other) => sizeOf(other) - sizeOf(one));
}

function sizeOf({ before = NO_DECISIONS, after }: ClarityMove): number {
  return (
    Math.abs(after.clear - before.clear) +
    Math.abs(after.decisions - before.decisions)
  );
}
