import type { FindingAnswer } from '../api/valueSchemas';
import type { CatalogChoices } from '../checks/fixes/CatalogChoices';
import type { Fix } from '../checks/Verdict';
import { nearestFirst } from '../wording/nearestFirst';

/** As many as stand near to what was written and are worth a look. */
const MOST_NEAR = 10;

/**
 * A fix for one reader. What is near to something that was written stands in it; what any such fix could name is in the answer once, and
 * `choose` says which of that.
 */
export function answerFix(
  fix: Fix,
  choices: CatalogChoices = {},
): NonNullable<FindingAnswer['fix']> {
  const { choose, otherwise, ...rest } = fix;
  if (!choose) {
    return rest;
  }
  const { kind, near, not = [], first = [] } = choose;
  const all = choices[kind] ?? [];
  if (otherwise && all.length === 0) {
    return answerFix(otherwise, choices);
  }
  const fitting = () => all.filter(reference => !not.includes(reference));
  if (near !== undefined) {
    return { ...rest, candidates: nearestFirst(fitting(), near, MOST_NEAR) };
  }
  const others = first.includes(null)
    ? fitting().filter(reference => !first.includes(reference))
    : [];
  return {
    ...rest,
    choose: {
      kind,
      ...(not.length > 0 && { not }),
      ...(first.length > 0 && {
        first: first.flatMap(named => named ?? others.shift() ?? []),
      }),
    },
  };
}
