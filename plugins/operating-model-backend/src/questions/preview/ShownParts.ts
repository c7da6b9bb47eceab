import type {
  CatalogIndex,
  OperatingModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { narrowToShown } from '../../visibility/narrowToShown';

/**
 * Which parts of models with an `appliesTo` of their own a caller is shown: those that name something that the caller may read and
 * that is there. What has been seen is all that it goes by, so the hidden and the absent are the same to it.
 */
export class ShownParts {
  readonly #index: CatalogIndex;
  /** What is named and was seen beside the index. */
  readonly #seen = new Set<string>();
  readonly #named: ReadonlySet<string>;

  /** @param index - of what the caller may read */
  constructor(index: CatalogIndex, models: readonly OperatingModel[]) {
    this.#index = index;
    this.#named = new Set(
      models.flatMap(({ spec: { areas, surfaces } }) =>
        [
          ...areas,
          ...areas.flatMap(area => area.decisions),
          ...surfaces,
        ].flatMap(part => part.appliesTo ?? []),
      ),
    );
  }

  /** Takes in an entity that the caller may read. */
  add(entityRef: string): void {
    if (this.#named.has(entityRef)) {
      this.#seen.add(entityRef);
    }
  }

  /** The model without what is hidden, once everything is in. */
  of(model: OperatingModel): OperatingModel {
    const isSeen = (reference: string) =>
      this.#seen.has(reference) || this.#index.scopes.has(reference);
    return this.#named.size === 0
      ? model
      : narrowToShown(
          model,
          ({ appliesTo }) => !appliesTo?.length || appliesTo.some(isSeen),
        );
  }
}
