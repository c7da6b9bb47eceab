/** What is kept of a longer text. */
const LONGEST = 200;

/**
 * The key under which a text is counted and found that stands where a reference should and is none: the text in quotation marks, which no
 * reference has.
 * @public
 */
export function unreadableKey(text: string): string {
  return JSON.stringify(text.trim().slice(0, LONGEST));
}

/**
 * Whether a key is that of such a text, and no reference.
 * @public
 */
export function isUnreadableKey(key: string): boolean {
  return key.startsWith('"');
}
