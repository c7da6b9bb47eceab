/**
 * What a fact is about: an entity, or with `part` one place in a model, such as `spec.surfaces[unlock-command]`.
 * @public
 */
export interface FactSubject {
  entityRef: string;
  part?: string;
}

/**
 * Something that was seen, never what was declared. `missing`: it was looked for and is not there; `unknown`: it could not be
 * looked at, and `reason` says why. Of what nobody looked at there is no fact.
 * @public
 */
export interface Fact<Value = unknown> {
  subject: FactSubject;
  /** Such as `surface`; see {@link FactValues}. */
  fact: string;
  state: 'seen' | 'missing' | 'unknown';
  value?: Value;
  /** One sentence, where the state is not `seen`. */
  reason?: string;
  /** ISO 8601 with offset: when it was looked at last. */
  seenAt: string;
  /** ISO 8601 with offset: since when it is seen like this; `seenAt` where it is left out. */
  since?: string;
  /** Who saw it, such as the id of a collector. */
  source: string;
}

/**
 * The facts that the suite itself asks for, with the type of their value.
 * @public
 */
export interface FactValues {
  /** A surface of a model: whether what people use is really there. */
  surface: 'operational' | 'drifted' | 'aspirational';
  /** A rotation of a model whose schedule is kept outside: who is on call, one person after the other. */
  'on-call': readonly { member: string; from: string; until: string }[];
}
