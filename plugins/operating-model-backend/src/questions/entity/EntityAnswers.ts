import {
  assembleEntityAnswer,
  modelFindingsFor,
  visibleFindings,
  type EntityAnswer,
  type Finding,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../../database/models/ModelDocuments';
import {
  readEntity,
  type StoredEntity,
} from '../../database/entities/readEntity';
import { readModel } from '../../database/models/readModel';
import { thingWithoutOwner } from '../../database/entities/CatalogThing';
import type { Visibility } from '../../visibility/Visibility';
import { partiesOfAnswer } from './partiesOfAnswer';
import { readKnownParties } from '../../visibility/readKnownParties';
import { withoutHiddenParts } from '../../visibility/withoutHiddenParts';

/** The answers for single entities, each from two SQL statements. */
export class EntityAnswers {
  readonly #knex: Knex;
  readonly #documents: ModelDocuments;
  readonly #now: () => Date;

  constructor(options: {
    knex: Knex;
    documents: ModelDocuments;
    now: () => Date;
  }) {
    this.#knex = options.knex;
    this.#documents = options.documents;
    this.#now = options.now;
  }

  /**
   * The answer for an entity as the caller may see it; undefined where it was never evaluated or may not be read, which
   * nobody can tell apart.
   *
   * @param entityRef - full reference in lower case
   */
  async of(
    entityRef: string,
    visibility: Visibility,
  ): Promise<EntityAnswer | undefined> {
    const stored = await readEntity(this.#knex, this.#documents, entityRef);
    if (!stored) {
      return undefined;
    }
    const { effective, model } = stored;
    const parties = partiesOfAnswer(effective, model?.document.inForce);
    const readable = await visibility.readable([
      stored,
      ...(model ? [{ ...model, kind: 'operatingmodel' }] : []),
      ...[...parties].map(thingWithoutOwner),
    ]);
    if (!readable.has(entityRef)) {
      return undefined;
    }
    const modelReadable = model !== undefined && readable.has(model.entityRef);
    return assembleEntityAnswer({
      effective,
      facts: {
        kind: stored.kind,
        title: stored.title,
        entityEtag: stored.etag,
        evaluatedAt: stored.evaluatedAt,
      },
      findings: await this.#shownFindings(stored, visibility),
      // They quote the model.
      modelFindings:
        model && modelReadable
          ? modelFindingsFor(effective, model.document.findings)
          : [],
      model: model?.document.inForce,
      modelStale: model?.stale,
      modelReadable,
      parties: await readKnownParties(this.#knex, parties, readable),
      now: this.#now(),
    });
  }
  /** Those of a model are about its parts too. */
  async #shownFindings(
    { entityRef, kind, findings }: StoredEntity,
    visibility: Visibility,
  ): Promise<Finding[]> {
    if (kind !== 'operatingmodel' || visibility.isUnrestricted) {
      return findings;
    }
    const stored = await readModel(this.#knex, this.#documents, entityRef);
    const inForce = stored?.document.inForce;
    return inForce
      ? visibleFindings(
          findings,
          inForce,
          await withoutHiddenParts(this.#knex, visibility, inForce),
        )
      : findings;
  }
}
