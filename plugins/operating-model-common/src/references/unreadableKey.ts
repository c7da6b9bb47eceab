import { cutText } from './cutText';

/** What is kept of a longer text, as of every text that cannot be used. */
const LONGEST = 200;
/** Of a key with its marks and escapes; what is indexed of it is no longer. */
const LONGEST_KEY = 300;

/**
 * The key under which a text is counted and found that stands where a reference should and is none: the text in quotation marks, which no
 * reference has. Of a long text its beginning. It is a text of JSON always, and that which is read from it has the same key.
 * @public
 */
export function unreadableKey(text: string): string {
  const written = cutText(text.trim(), LONGEST);
  let key = JSON.stringify(written);
  for (let kept = written.length - 1; key.length > LONGEST_KEY; kept -= 1) {
    key = JSON.stringify(cutText(written, kept));
  }
  return key;
}

/**
 * Whether a key is that of such a text, and no reference.
 * @public
 */
export function isUnreadableKey(key: string): boolean {
  return key.startsWith('"');
}
