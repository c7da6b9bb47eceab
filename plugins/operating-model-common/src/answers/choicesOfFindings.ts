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
 * @public
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
