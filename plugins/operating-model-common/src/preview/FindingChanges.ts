import type { PreviewAnswer } from '../api/previewSchemas';
import { compareFindings } from '../checks/compareFindings';
import { answerFinding, type FindingReader } from '../answers/answerFinding';
import type { Finding } from '../checks/Finding';
import { FirstOf } from './FirstOf';

/** More than this nobody reads before a merge; the totals say how many there are. */
const MOST_FINDINGS = 100;

/** Gathers the findings that come and go, the worst of them. */
export class FindingChanges {
  readonly #added = new FirstOf<Finding>(MOST_FINDINGS, compareFindings);
  readonly #removed = new FirstOf<Finding>(MOST_FINDINGS, compareFindings);

  /** Takes in the findings about the same thing before and after. One that says the same stays. */
  add(before: readonly Finding[], after: readonly Finding[]): void {
    const known = new Set(before.map(keyOf));
    const kept = new Set(after.map(keyOf));
    for (const finding of after) {
      if (!known.has(keyOf(finding))) {
        this.#added.add(finding);
      }
    }
    for (const finding of before) {
      if (!kept.has(keyOf(finding))) {
        this.#removed.add(finding);
      }
    }
  }

  answer(reader: FindingReader): NonNullable<PreviewAnswer['entityFindings']> {
    const say = (finding: Finding) => answerFinding(finding, reader);
    return {
      added: this.#added.items().map(say),
      removed: this.#removed.items().map(say),
      addedTotal: this.#added.total,
      removedTotal: this.#removed.total,
    };
  }
}

function keyOf({ code, subject, part, message }: Finding): string {
  return JSON.stringify([code, subject.entityRef, part, message]);
}
