/** The later of two times in ISO 8601 UTC, as the store writes them: their texts compare like the times. */
export function laterOf(
  first: string | null | undefined,
  second: string | null | undefined,
): string | undefined {
  if (!first || !second) {
    return first || second || undefined;
  }
  return first > second ? first : second;
}
