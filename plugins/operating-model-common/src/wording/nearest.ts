import { closest, distance } from 'fastest-levenshtein';

/** No identifier is longer, and the distance costs the product of both lengths. */
const LONGEST_NAME = 63;

/**
 * The candidate that was most likely meant, whatever its case, if one is near enough to be worth naming: at most two
 * edits away, or a third of its length, and more alike than different.
 * @public
 */
export function nearest(
  written: string,
  candidates: readonly string[],
): string | undefined {
  if (!candidates.length) {
    return undefined;
  }
  const text = toLowerCase(written.slice(0, LONGEST_NAME));
  const byLowerCase = new Map(
    candidates.map(name => [toLowerCase(name), name]),
  );
  const found = closest(text, [...byLowerCase.keys()]);
  const edits = distance(text, found);
  const isNear =
    edits <= Math.max(2, found.length / 3) &&
    edits < Math.min(text.length, found.length);
  return isNear || edits === 0 ? byLowerCase.get(found) : undefined;
}

function toLowerCase(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
