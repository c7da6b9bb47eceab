/** Names of kinds as their files have them, where they are no plain words. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['api', 'API'],
  ['operatingmodel', 'OperatingModel'],
]);

/**
 * The kind of a full reference, in lower case.
 * @public
 */
export function kindOfReference(reference: string): string {
  return reference.slice(0, reference.indexOf(':'));
}

/**
 * A kind as files have it: `component` is a `Component`.
 *
 * @param kind - in lower case
 */
export function writtenKind(kind: string): string {
  return (
    WRITTEN.get(kind) ??
    kind.slice(0, 1).toLocaleUpperCase('en-US') + kind.slice(1)
  );
}

/** The same with its article, as it stands inside of a sentence: `a Component`, `an API`. */
export function oneOfKind(kind: string): string {
  const written = writtenKind(kind);
  return `${/^[AEIO]/.test(written) ? 'an' : 'a'} ${written}`;
}
