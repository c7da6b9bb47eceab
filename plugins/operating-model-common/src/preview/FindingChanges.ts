import type { PreviewAnswer } from '../api/previewSchemas';
import type { FindingAnswer } from '../api/valueSchemas';
import { compareFindings } from '../checks/compareFindings';
import { answerFinding, type FindingReader } from '../answers/answerFinding';
import type { Finding } from '../checks/Finding';
import { FirstOf } from './FirstOf';

/** More than this nobody reads before a merge; the totals say how many there are. */
const MOST_FINDINGS = 100;
/** Of those that come, and of those that go. */
const MOST_CHARACTERS = 120_000;

/** Gathers the findings that come and go, the worst of them. */
export class FindingChanges {
  readonly #added = new FirstOf<Finding>(MOST_FINDINGS, compareFindings);
  readonly #removed = new FirstOf<Finding>(MOST_FINDINGS, compareFindings);

  /**
   * Takes in the findings about the same thing before and after. One that says the same stays.
   *
   * @returns whether any comes or goes
   */
  add(before: readonly Finding[], after: readonly Finding[]): boolean {
    const total = this.#added.total + this.#removed.total;
    const steps = this.addInSteps(before, after);
    while (!steps.next().done);
    return this.#added.total + this.#removed.total > total;
  }

  /** The same in steps, for the thousands of a model. */
  *addInSteps(
    before: readonly Finding[],
    after: readonly Finding[],
  ): Generator<undefined, void> {
    const known = yield* keysOf(before);
    const kept = yield* keysOf(after);
    yield* addOthers(this.#added, after, known);
    yield* addOthers(this.#removed, before, kept);
  }

  answer(reader: FindingReader): NonNullable<PreviewAnswer['entityFindings']> {
    return {
      added: sayFirst(this.#added.items(), reader),
      removed: sayFirst(this.#removed.items(), reader),
      addedTotal: this.#added.total,
      removedTotal: this.#removed.total,
    };
  }
}

/** As many as one answer can hold, but at least one. */
function sayFirst(
  findings: readonly Finding[],
  reader: FindingReader,
): FindingAnswer[] {
  const said: FindingAnswer[] = [];
  let characters = 0;
  for (const finding of findings) {
    const answer = answerFinding(finding, reader);
    characters += JSON.stringify(answer).length;
    if (said.length > 0 && characters > MOST_CHARACTERS) {
      break;
    }
    said.push(answer);
  }
  return said;
}

function keyOf({ code, subject, part, message }: Finding): string {
  return JSON.stringify([code, subject.entityRef, part, message]);
}

/** Findings in one step. */
const MOST_AT_ONCE = 2_000;

function* keysOf(
  findings: readonly Finding[],
): Generator<undefined, Set<string>> {
  const keys = new Set<string>();
  for (const finding of findings) {
    keys.add(keyOf(finding));
    if (keys.size % MOST_AT_ONCE === 0) {
      yield;
    }
  }
  return keys;
}

/** Adds the findings whose keys are not among these. */
function* addOthers(
  to: FirstOf<Finding>,
  findings: readonly Finding[],
  keys: ReadonlySet<string>,
): Generator<undefined, void> {
  for (const [position, finding] of findings.entries()) {
    if (!keys.has(keyOf(finding))) {
      to.add(finding);
    }
    if (position % MOST_AT_ONCE === MOST_AT_ONCE - 1) {
      yield;
    }
  }
}
