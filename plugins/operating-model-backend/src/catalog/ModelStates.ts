import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  toModelState,
  validateOperatingModel,
  type ModelState,
  type OperatingModel,
  type ValidatedModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { hash } from 'node:crypto';
import type { ModelReader } from '../parsing/ModelReader';

/** A suite has few models; this is only a bound. */
const MOST_MODELS = 200;
/** Characters of JSON; a text of this length takes 10 to 20 ms to check, and nobody is answered meanwhile. */
const MOST_CHARACTERS_HERE = 50_000;
/** A text that could not be checked in time is tried again after so long: the machine may have been busy. */
const UNCHECKED_FOR_MS = 600_000;

/** What is known of the text of a model. */
interface KnownText {
  text: string;
  validated: ValidatedModel;
  /** When it is checked again though it has not changed, in milliseconds of the monotonic clock. */
  until: number;
}

/**
 * Reads the texts of models as the catalog holds them, and remembers what each says: a large one takes a tenth of a second to
 * check, and nearly always is as it was. Large ones are checked in another process.
 */
export class ModelStates {
  readonly #reader: ModelReader;
  readonly #logger: LoggerService;
  readonly #known = new Map<string, KnownText>();

  constructor(options: { reader: ModelReader; logger: LoggerService }) {
    this.#reader = options.reader;
    this.#logger = options.logger;
  }

  /**
   * The state of a model from its text.
   *
   * @param previousInForce - asked for the version that was in force, where the text is invalid
   * @throws the reason of the signal
   */
  async stateOf(
    entity: Entity,
    previousInForce: () => OperatingModel | undefined,
    signal: AbortSignal,
  ): Promise<ModelState> {
    const validated = await this.#validated(entity, signal);
    return toModelState({
      entity,
      validated,
      previousInForce: validated.model ? undefined : previousInForce(),
    });
  }

  async #validated(
    entity: Entity,
    signal: AbortSignal,
  ): Promise<ValidatedModel> {
    const reference = stringifyEntityRef(entity);
    const json = JSON.stringify(entity);
    // By all that it says: a source may set an etag that stays as it is when the text changes.
    const text = hash('sha1', json, 'base64url');
    const known = this.#known.get(reference);
    if (known?.text === text && performance.now() < known.until) {
      return known.validated;
    }
    const { unchecked, ...validated } =
      json.length > MOST_CHARACTERS_HERE
        ? await this.#validateElsewhere(entity, signal)
        : { ...validateOperatingModel(entity), unchecked: false };
    const until = unchecked ? performance.now() + UNCHECKED_FOR_MS : Infinity;
    this.#known.delete(reference);
    this.#known.set(reference, { text, validated, until });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_MODELS) {
        break;
      }
      this.#known.delete(oldest);
    }
    return validated;
  }

  async #validateElsewhere(
    entity: Entity,
    signal: AbortSignal,
  ): Promise<ValidatedModel & { unchecked?: boolean }> {
    try {
      return await this.#reader.validateEntity(entity, signal);
    } catch (error) {
      signal.throwIfAborted();
      this.#logger.warn(
        `${stringifyEntityRef(
          entity,
        )} is checked in the process of the backend, since another one cannot be used: ${error}`,
      );
      return validateOperatingModel(entity);
    }
  }
}
