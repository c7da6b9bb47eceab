import { formatPath, printable } from './describe';
import type { Path } from './schemaParts';
import type { ModelProblem } from './types';

/** More than this nobody reads at once, and a broken document may hold any number. */
const MOST_PROBLEMS = 100;

/** Gathers what is wrong in a document, and lists it in the order of the document. */
export class Problems {
  #found: { path: Path; message: () => string }[] = [];

  /** The sentence is made only for the problems that are listed: to find the nearest name costs time. */
  add(path: Path, message: string | (() => string)): void {
    this.#found.push({
      path,
      message: typeof message === 'string' ? () => message : message,
    });
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** The problems, in the order in which the document has their places. */
  list(document: unknown): ModelProblem[] {
    const positionOf = positions(document);
    const sorted = this.#found
      .map(problem => ({ ...problem, position: positionOf(problem.path) }))
      .sort((a, b) => compare(a.position, b.position));
    const shown: ModelProblem[] = sorted
      .slice(0, MOST_PROBLEMS)
      .map(({ path, message }) => ({
        path: printable(formatPath(path)),
        message: printable(message()),
      }));
    if (sorted.length > MOST_PROBLEMS) {
      const more = sorted.length - MOST_PROBLEMS;
      shown.push({
        path: 'spec',
        message: `${more} more ${
          more === 1 ? 'problem is' : 'problems are'
        } not listed; they show when these are mended`,
      });
    }
    return shown;
  }
}

/** For a place, the position of each of its keys among its siblings; a key that is missing comes first. */
function positions(document: unknown): (path: Path) => number[] {
  const known = new WeakMap<object, Map<string, number>>();
  return path => {
    let value = document;
    return path.map(part => {
      if (typeof value !== 'object' || value === null) {
        return -1;
      }
      let keys = known.get(value);
      if (!keys) {
        keys = new Map(Object.keys(value).map((key, index) => [key, index]));
        known.set(value, keys);
      }
      const position = keys.get(String(part));
      value =
        position === undefined
          ? undefined
          : (value as { [key: string | number]: unknown })[part];
      return position ?? -1;
    });
  };
}

function compare(a: number[], b: number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (a[index] !== b[index]) {
      return a[index] - b[index];
    }
  }
  return a.length - b.length;
}
