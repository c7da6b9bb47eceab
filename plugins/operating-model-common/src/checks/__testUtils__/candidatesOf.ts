import type { ChoicesAnswer, FindingAnswer } from '../../api/valueSchemas';

/** What can fill the places of a fix that only a person can fill, the likeliest first: as the page puts it together. */
export function candidatesOf(
  fix: NonNullable<FindingAnswer['fix']>,
  choices: ChoicesAnswer | undefined,
): string[] {
  const { candidates = [], choose } = fix;
  if (!choose) {
    return candidates;
  }
  const { kind, not = [], first = [] } = choose;
  const others = (choices?.[kind] ?? []).filter(
    reference => !not.includes(reference),
  );
  return [...new Set([...first, ...others])];
}
