/** Filled by the commit that brings its texts. */
export function CoveragePage() {
  return null;
}
