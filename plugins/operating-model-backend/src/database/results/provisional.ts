/** Ends no hash. */
const MARK = '~';

/**
 * The definition of a check whose results hold while the catalog fills only: another one than afterwards, so that nothing counts as a
 * change of what was said so far.
 */
export function provisional(definition: string): string {
  return `${definition}${MARK}`;
}

export function isProvisional(definition: string): boolean {
  return definition.endsWith(MARK);
}
