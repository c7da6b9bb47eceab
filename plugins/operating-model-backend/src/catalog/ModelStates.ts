import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  toModelState,
  validateOperatingModel,
  type ModelState,
  type OperatingModel,
  type ValidatedModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { hash } from 'node:crypto';

/** A suite has few models; this is only a bound. */
const MOST_MODELS = 200;

/**
 * Reads the texts of models as the catalog holds them, and remembers what each says: a large one takes a tenth of a second to
 * check, and nearly always is as it was.
 */
export class ModelStates {
  readonly #known = new Map<
    string,
    { text: string; validated: ValidatedModel }
  >();

  /**
   * The state of a model from its text.
   *
   * @param previousInForce - asked for the version that was in force, where the text is invalid
   */
  async stateOf(
    entity: Entity,
    previousInForce: () => OperatingModel | undefined,
  ): Promise<ModelState> {
    const validated = this.#validated(entity);
    return toModelState({
      entity,
      validated,
      previousInForce: validated.model ? undefined : previousInForce(),
    });
  }

  #validated(entity: Entity): ValidatedModel {
    const reference = stringifyEntityRef(entity);
    // By all that it says: a source may set an etag that stays as it is when the text changes.
    const text = hash('sha1', JSON.stringify(entity), 'base64url');
    const known = this.#known.get(reference);
    if (known?.text === text) {
      return known.validated;
    }
    const validated = validateOperatingModel(entity);
    this.#known.delete(reference);
    this.#known.set(reference, { text, validated });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_MODELS) {
        break;
      }
      this.#known.delete(oldest);
    }
    return validated;
  }
}
