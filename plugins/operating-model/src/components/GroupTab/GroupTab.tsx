/** Filled by the commit that brings its texts. */
export function GroupTab() {
  return null;
}
