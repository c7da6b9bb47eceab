import type { PreviewAnswer } from '../api/previewSchemas';
import { compareFindings } from '../checks/compareFindings';
import type { Finding } from '../checks/types';
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

  answer(): NonNullable<PreviewAnswer['entityFindings']> {
    return {
      added: this.#added.items(),
      removed: this.#removed.items(),
      addedTotal: this.#added.total,
      removedTotal: this.#removed.total,
    };
  }
}

function keyOf({ code, subject, message }: Finding): string {
  return [code, subject.entityRef, subject.path ?? '', message].join('\n');
}
