/** Everything that one caller may read. */
export interface ReferenceSet {
  references: ReadonlySet<string>;
  /** The same as a JSON array, ready to be bound. */
  json: string;
}
