/**
 * A YAML fragment to be, from the top of the document.
 * @public
 */
export interface Fragment {
  /** Undefined is left out. */
  [key: string]: string | Fragment | (string | Fragment)[] | undefined;
}
