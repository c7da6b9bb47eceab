/**
 * A text of at most so many characters as JavaScript counts them: of a longer one the beginning and `…`, and no half of a pair that is one
 * sign. What has been cut is not cut again.
 */
export function cutText(text: string, longest: number): string {
  return text.length > longest
    ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
}
