import type { PreviewAnswer } from '../api/previewSchemas';
import type { EntityView } from '../catalog/types';
import {
  ModelComparison,
  type ModelPreviewOptions,
  type ShownModels,
} from './ModelComparison';

/**
 * What a changed model would do: takes in entities one after another, and answers at the end. A draft applies to nothing as it stands: what
 * that does is summed up, and everything else is said as if it were adopted. Pure; `now` is the only clock.
 *
 * @public
 */
export class ModelPreview {
  readonly #comparison: ModelComparison;
  /** Of a draft alone. */
  readonly #asItStands?: ModelComparison;

  constructor(options: ModelPreviewOptions) {
    const { changed } = options;
    if (changed.inForce.spec.status !== 'draft') {
      this.#comparison = new ModelComparison(options);
      return;
    }
    const { inForce } = changed;
    const spec = { ...inForce.spec, status: 'adopted' as const };
    this.#asItStands = new ModelComparison(options);
    this.#comparison = new ModelComparison({
      ...options,
      changed: { ...changed, inForce: { ...inForce, spec } },
    });
  }

  /** Compares one entity. The model itself is no such entity: it is passed over. */
  add(entity: EntityView): void {
    this.#comparison.add(entity);
    this.#asItStands?.add(entity);
  }

  /**
   * Everything, once all entities are in. Others may run between its steps.
   *
   * @param shown - nothing is hidden where it is left out
   */
  *answer(shown?: ShownModels): Generator<undefined, PreviewAnswer> {
    const answer = yield* this.#comparison.answer(shown);
    if (!this.#asItStands) {
      return answer;
    }
    const { effect } = yield* this.#asItStands.answer(shown);
    return { ...answer, asItStands: effect };
  }
}
