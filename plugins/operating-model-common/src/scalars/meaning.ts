import { z } from 'zod';
import { notifiedRotation } from './notifiedRotation';
import { PARTY_FORM } from './partyForm';

/**
 * The lists of a model whose items have an id that other parts of the model refer to, with the words for
 * one of their items.
 */
export const ID_LISTS = {
  severities: 'severity',
  supportTiers: 'support tier',
  issueClasses: 'issue class',
  rotations: 'rotation',
  escalationPaths: 'escalation path',
  queues: 'queue',
  areas: 'area',
  decisions: 'decision',
  surfaces: 'surface',
  reviews: 'review',
} as const;

/** One of {@link ID_LISTS}. */
export type IdList = keyof typeof ID_LISTS;

/**
 * What a text in a model means beyond its form, so that validation, completion and the reference page read
 * it from the schema instead of from a second list of places.
 */
export interface Meaning {
  /** The text is the id of an item of this list. */
  refersTo?: IdList;
  /** The text is a reference of a party: somebody who does something. */
  party?: true;
  /** The text is a reference of an entity that the model governs. */
  governed?: true;
  /** The text is `rotation:` and the id of a rotation, or a reference of a party. */
  rotationOrParty?: true;
  /** What is expected where somebody wrote a longer form: a list or a map. */
  expected?: string;
}

/** Attached with `.register(meanings, …)`; copies of a schema that `.meta()` makes inherit it. */
export const meanings = z.registry<Meaning>();

/** Whether a text of this meaning is a reference of a party; `rotation:<id>` is one of the model's own parts. */
export function isParty(meaning: Meaning, text: string): boolean {
  const canBeParty =
    meaning.party === true ||
    (meaning.rotationOrParty === true && notifiedRotation(text) === undefined);
  return canBeParty && PARTY_FORM.test(text);
}
