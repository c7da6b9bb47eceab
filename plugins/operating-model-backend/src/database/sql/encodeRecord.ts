/** Escapes that JSON allows and PostgreSQL cannot store: U+0000 and halves of surrogate pairs. */
const UNSTORABLE_ESCAPE = /\\u(?:0000|d[89a-f])/i;

/**
 * JSON that every database takes. One odd character in one entity must not fail the batch that it is in:
 * it becomes U+FFFD.
 */
export function encodeRecord(record: object): string {
  const json = JSON.stringify(record);
  return UNSTORABLE_ESCAPE.test(json)
    ? JSON.stringify(record, (_key, value) =>
        typeof value === 'string' ? storableText(value) : value,
      )
    : json;
}

/** A text that every database takes: U+0000 and halves of surrogate pairs become U+FFFD. */
export function storableText(text: string): string {
  return Buffer.from(text).toString().replaceAll('\u0000', '\uFFFD');
}
