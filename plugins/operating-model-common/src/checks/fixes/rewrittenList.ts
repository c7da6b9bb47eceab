/** Longer lists nobody mends by hand, one item after the other. */
const LONGEST_LIST = 50;

/**
 * What a fix writes of a list whose items have no ids, and which it therefore writes as a whole; undefined where the list is so long
 * that the edits of all its items would be many times larger than the file.
 */
export function rewrittenList<T>(
  list: readonly unknown[],
  write: () => T,
): T | undefined {
  return list.length > LONGEST_LIST ? undefined : write();
}
