import type { ChoicesAnswer, FindingAnswer } from '../api/valueSchemas';
import {
  MOST_CANDIDATES,
  type CatalogChoices,
  type ChoiceKind,
} from '../checks/fixes/CatalogChoices';
import type { Fix } from '../checks/Verdict';

/** More than are shown, since each fix leaves out some. */
const MOST_CHOICES = 2 * MOST_CANDIDATES;

/**
 * What of the catalog the fixes of findings let choose from.
 * @public
 */
export function choiceKindsOf(
  findings: readonly { fix?: Fix }[],
): Set<ChoiceKind> {
  return new Set(findings.flatMap(({ fix }) => fix?.choose?.kind ?? []));
}

/**
 * What the fixes of an answer let choose from, once for all of them; undefined where they let choose nothing.
 *
 * @param choices - what the reader may read of the catalog
 */
export function answerChoices(
  findings: readonly FindingAnswer[],
  choices: CatalogChoices = {},
): ChoicesAnswer | undefined {
  const kinds = new Set(findings.flatMap(({ fix }) => fix?.choose?.kind ?? []));
  return kinds.size === 0
    ? undefined
    : Object.fromEntries(
        [...kinds].map(kind => [
          kind,
          (choices[kind] ?? []).slice(0, MOST_CHOICES),
        ]),
      );
}

/**
 * What can fill the places of a fix that only a person can fill, the likeliest first.
 *
 * @param choices - of the answer that the fix is in
 * @public
 */
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
  return [...new Set([...first, ...others])].slice(
    0,
    Math.max(MOST_CANDIDATES, first.length),
  );
}
