/**
 * How long the text of a model may be that is previewed, in characters (UTF-16 code units). One of 1,000 decisions, with everything
 * that can be said of each, has about 700,000.
 * @public
 */
export const LONGEST_MODEL_TEXT = 1_000_000;
