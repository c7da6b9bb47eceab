/** As many as a person can choose from. */
export const MOST_CANDIDATES = 20;

/**
 * What of the catalog can be chosen from.
 * @public
 */
export type ChoiceKind = 'group' | 'user' | 'model' | 'system' | 'domain';

export const CHOICE_KINDS = [
  'group',
  'user',
  'model',
  'system',
  'domain',
] as const satisfies readonly ChoiceKind[];

/**
 * What of the catalog may fill the places of a fix that only a person can fill. A check says which; which there are is found for each
 * reader, among what that reader may read.
 * @public
 */
export interface CatalogChoice {
  kind: ChoiceKind;
  /** What was written instead: those that are nearest to it come first. */
  near?: string;
  /** Full references that would mend nothing. */
  not?: string[];
  /** What the subject itself names, in the order of the placeholders, before all others; null stands for any other. */
  first?: (string | null)[];
}

/**
 * Full references that a reader may read, by what they are, sorted: of groups those with people, of models those in use.
 * @public
 */
export type CatalogChoices = {
  readonly [kind in ChoiceKind]?: readonly string[];
};
