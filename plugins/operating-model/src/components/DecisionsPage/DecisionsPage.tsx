/** Filled by the commit that brings its texts. */
export function DecisionsPage() {
  return null;
}
