/** Filled by the commit that brings its texts. */
export function WhoPage() {
  return null;
}
