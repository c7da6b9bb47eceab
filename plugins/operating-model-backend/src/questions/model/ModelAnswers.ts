import { parseEntityRef } from '@backstage/catalog-model';
import {
  assembleModelAnswer,
  countBySeverity,
  partiesOfModel,
  visibleFindings,
  type ModelAnswer,
  type ModelRow,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { countEntitiesPerModel } from '../../database/entities/countEntitiesPerModel';
import type { ModelDocuments } from '../../database/models/ModelDocuments';
import { readModel } from '../../database/models/readModel';
import {
  readModelRows,
  type StoredModelRow,
} from '../../database/models/readModelRows';
import {
  thingWithoutOwner,
  type CatalogThing,
} from '../../database/entities/CatalogThing';
import type { Visibility } from '../../visibility/Visibility';
import { findingsSeen } from '../../visibility/findingsSeen';
import { readKnownParties } from '../../visibility/readKnownParties';
import { toModelRow } from './toModelRow';
import { withoutHiddenParts } from '../../visibility/withoutHiddenParts';

/** Part of the list of models. */
export interface ModelRowPage {
  items: ModelRow[];
  totalItems: number;
  hasMore: boolean;
}

/** The answers about models. */
export class ModelAnswers {
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

  /** The models that the caller may read, in the order of their references. */
  async page(
    visibility: Visibility,
    request: {
      limit: number;
      from?: { entityRef: string; backwards: boolean };
    },
  ): Promise<ModelRowPage> {
    const { limit, from } = request;
    const all = await readModelRows(this.#knex);
    const readable = await visibility.readable([
      ...all.map(toThing),
      ...all.flatMap(({ owner }) => (owner ? thingWithoutOwner(owner) : [])),
    ]);
    const visible = all.filter(({ entityRef }) => readable.has(entityRef));
    const side = visible.filter(
      ({ entityRef }) =>
        !from ||
        (from.backwards
          ? entityRef < from.entityRef
          : entityRef > from.entityRef),
    );
    const shown = from?.backwards ? side.slice(-limit) : side.slice(0, limit);
    const references = shown.map(({ entityRef }) => entityRef);
    const [parties, entities, seen] = await Promise.all([
      readKnownParties(
        this.#knex,
        shown.flatMap(({ owner }) => owner ?? []),
        readable,
      ),
      countEntitiesPerModel(this.#knex, visibility, references),
      findingsSeen({
        knex: this.#knex,
        documents: this.#documents,
        visibility,
      }),
    ]);
    return {
      items: shown.map(stored => {
        const findings = seen.get(stored.entityRef);
        return toModelRow(
          findings
            ? { ...stored, findings: countBySeverity(findings) }
            : stored,
          parties,
          entities.get(stored.entityRef) ?? 0,
        );
      }),
      totalItems: visible.length,
      hasMore: side.length > shown.length,
    };
  }

  /**
   * The answer for one model as the caller may see it; undefined where there is none or it may not be read.
   *
   * @param entityRef - full reference in lower case
   */
  async of(
    entityRef: string,
    visibility: Visibility,
  ): Promise<ModelAnswer | undefined> {
    const stored = await readModel(this.#knex, this.#documents, entityRef);
    if (!stored) {
      return undefined;
    }
    const own = await visibility.readable([toThing(stored)]);
    if (!own.has(entityRef)) {
      return undefined;
    }
    const { inForce } = stored.document;
    const model =
      inForce && (await withoutHiddenParts(this.#knex, visibility, inForce));
    const parties = new Set([
      ...(stored.owner ? [stored.owner] : []),
      ...(model
        ? partiesOfModel(model.spec, parseEntityRef(entityRef).namespace)
        : []),
    ]);
    const [known, entities] = await Promise.all([
      readKnownParties(
        this.#knex,
        parties,
        await visibility.readable([...parties].map(thingWithoutOwner)),
      ),
      countEntitiesPerModel(this.#knex, visibility, [entityRef]),
    ]);
    const findings =
      inForce && model
        ? visibleFindings(stored.allFindings, inForce, model)
        : stored.allFindings;
    return assembleModelAnswer({
      row: toModelRow(
        { ...stored, findings: countBySeverity(findings) },
        known,
        entities.get(entityRef) ?? 0,
      ),
      entityEtag: stored.etag,
      problems: stored.problems,
      model,
      decisionMap: stored.document.decisionMap,
      findings,
      parties: known,
      now: this.#now(),
    });
  }
}

function toThing({ entityRef, owner }: StoredModelRow): CatalogThing {
  return { entityRef, kind: 'operatingmodel', owner };
}
