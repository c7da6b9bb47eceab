import type { DecisionEntry } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../database/models/ModelDocuments';
import type { Visibility } from './Visibility';
import { readModelsToAsk, type ModelToAsk } from './readModelsToAsk';
import { visibleParts, type IsShown } from './visibleParts';

/** A model whose decisions the caller may see. */
export interface ReadableModel extends ModelToAsk {
  /** Its decisions but for hidden ones, in the order of the text. */
  decisions: readonly DecisionEntry[];
  /** Whether something of its map is hidden from the caller. */
  hidesParts: boolean;
}

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
    const shown = await readModelsToAsk(
      { knex: this.#knex, documents: this.#documents, visibility },
      wanted,
    );
    const isShown = await visibleParts(
      this.#knex,
      visibility,
      shown.map(({ model }) => model),
    );
    return shown.map(asked => toReadable(asked, isShown));
  }
}

function toReadable(
  { stored, model }: ModelToAsk,
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
