/** Not a backslash: databases disagree on how that one is written. */
export const LIKE_ESCAPE = '!';

/** The pattern of LIKE for lower-case texts that contain the given one, whatever signs are in it. */
export function containsPattern(text: string): string {
  const escaped = text
    .toLocaleLowerCase('en-US')
    .replace(/[%_!]/g, sign => `${LIKE_ESCAPE}${sign}`);
  return `%${escaped}%`;
}
