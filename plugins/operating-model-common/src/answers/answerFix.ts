import type { FindingAnswer } from '../api/valueSchemas';
import type { Finding } from '../checks/Finding';
import type { CatalogChoices } from '../checks/fixes/CatalogChoices';
import type { Fix } from '../checks/Verdict';
import { nearestFirst } from '../wording/nearestFirst';

/** As many as stand near to what was written and are worth a look. */
const MOST_NEAR = 10;

/** Something of the catalog; ids of a model and values have no slash behind a colon. */
const REFERENCE = /^[a-z]+:[^/\s]+\/\S+$/i;

type FixAnswer = NonNullable<FindingAnswer['fix']>;

/**
 * The fix of a finding for one reader. What is near to something that was written stands in it; what any such fix could name is in the
 * answer once, and `choose` says which of that.
 */
export function answerFix(
  finding: Pick<Finding, 'message' | 'evidence'> & { fix: Fix },
  choices: CatalogChoices = {},
): FixAnswer {
  const { fix } = finding;
  const { choose, otherwise, candidates, ...rest } = fix;
  if (!choose) {
    return {
      ...rest,
      ...(candidates && { candidates: namedBy(finding, candidates) }),
    };
  }
  const { kind, near, not = [], first = [] } = choose;
  const all = choices[kind] ?? [];
  if (otherwise && all.length === 0) {
    return answerFix({ ...finding, fix: otherwise }, choices);
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

/** Without references that the finding does not name: they tell what else the catalog holds, and `choose` is there for that. */
function namedBy(
  { message, evidence }: Pick<Finding, 'message' | 'evidence'>,
  candidates: string[],
): string[] {
  if (!candidates.some(candidate => REFERENCE.test(candidate))) {
    return candidates;
  }
  const said = JSON.stringify([message, evidence]);
  return candidates.filter(
    candidate =>
      !REFERENCE.test(candidate) || said.includes(JSON.stringify(candidate)),
  );
}
