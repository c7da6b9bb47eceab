import type {
  DecisionEntry,
  OperatingModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../../database/read/ModelDocuments';
import {
  readModelsInForce,
  type StoredModelInForce,
} from '../../database/read/readModelsInForce';
import type { Visibility } from '../../permissions/Visibility';
import { visibleParts, type IsShown } from '../answers/visibleParts';

/** A model whose decisions the caller may see. */
export interface ReadableModel {
  stored: StoredModelInForce;
  model: OperatingModel;
  /** Its decisions but for hidden ones, in the order of the text. */
  decisions: readonly DecisionEntry[];
  /** Whether something of its map is hidden from the caller. */
  hidesParts: boolean;
}

const IN_USE: ReadonlySet<string> = new Set(['trial', 'adopted']);

/** The models that a caller may read, for everything that goes over the decisions of several models. */
export class ReadableModels {
  readonly #knex: Knex;
  readonly #documents: ModelDocuments;

  constructor(options: { knex: Knex; documents: ModelDocuments }) {
    this.#knex = options.knex;
    this.#documents = options.documents;
  }

  /**
   * The models in use that the caller may read; a draft only where it is asked for by name.
   *
   * @param wanted - full references; all where undefined
   */
  async of(
    visibility: Visibility,
    wanted?: readonly string[],
  ): Promise<ReadableModel[]> {
    const all = await readModelsInForce(this.#knex, this.#documents);
    const asked = all.filter(({ entityRef, status = '' }) =>
      wanted
        ? wanted.includes(entityRef) && status !== 'superseded'
        : IN_USE.has(status),
    );
    const readable = await visibility.readable(
      asked.map(({ entityRef, owner }) => ({
        entityRef,
        kind: 'operatingmodel',
        owner,
      })),
    );
    const shown = asked.flatMap(stored =>
      readable.has(stored.entityRef) && stored.document.inForce
        ? [{ stored, model: stored.document.inForce }]
        : [],
    );
    const isShown = await visibleParts(
      this.#knex,
      visibility,
      shown.map(({ model }) => model),
    );
    return shown.map(({ stored, model }) => toReadable(stored, model, isShown));
  }
}

function toReadable(
  stored: StoredModelInForce,
  model: OperatingModel,
  isShown: IsShown,
): ReadableModel {
  const all = stored.document.decisions();
  const decisions = all.filter(
    ({ area, decision }) => isShown(area) && isShown(decision),
  );
  return {
    stored,
    model,
    decisions,
    hidesParts: decisions.length < all.length,
  };
}
