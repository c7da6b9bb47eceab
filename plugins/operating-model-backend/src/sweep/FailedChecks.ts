import type { EvaluatedSubject } from '../evaluation/evaluateSubject';

/** Counts the checks that could not be carried out: those of modules, which nobody but their authors can mend. */
export class FailedChecks {
  readonly #failed = new Map<string, { times: number; example: string }>();

  add({ entity, failed }: EvaluatedSubject): void {
    for (const { check, error } of failed) {
      const known = this.#failed.get(check);
      this.#failed.set(check, {
        times: (known?.times ?? 0) + 1,
        example: known?.example ?? `${entity.entityRef}: ${error}`,
      });
    }
  }

  /** One sentence for each check. */
  *sentences(): Generator<string> {
    for (const [check, { times, example }] of this.#failed) {
      yield `The check ${check} could not be carried out ${
        times === 1 ? 'once' : `${times} times`
      }, first for ${example}`;
    }
  }
}
