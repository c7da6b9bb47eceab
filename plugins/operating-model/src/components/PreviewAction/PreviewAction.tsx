/** Filled by the commit that brings its texts. */
export function PreviewAction() {
  return null;
}
