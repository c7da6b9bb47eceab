/** Filled by the commit that brings its texts. */
export function LoadPage() {
  return null;
}
