/**
 * A record for keys that somebody else chose: it inherits nothing, so that `__proto__` is a key like any other and does not
 * reach what all objects share.
 */
export function emptyRecord<Value>(): { [key: string]: Value } {
  return Object.create(null);
}
