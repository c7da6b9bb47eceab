import type { EvaluationService } from '../evaluation/EvaluationService';

/**
 * Watches the evaluations of a service, those too that it starts behind its callers' backs.
 *
 * @returns waits until none runs any more, whatever became of them
 */
export function settled(evaluation: EvaluationService): () => Promise<void> {
  const spy = jest.spyOn(evaluation, 'refresh');
  return async () => {
    while (spy.mock.results.length > 0) {
      const running = spy.mock.results.map(({ value }) => value);
      spy.mockClear();
      await Promise.allSettled(running);
    }
  };
}
