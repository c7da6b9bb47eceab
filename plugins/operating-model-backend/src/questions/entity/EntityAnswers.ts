import {
  assembleEntityAnswer,
  findingsAboutParts,
  findingsOf,
  usedParts,
  visibleFindings,
  type CheckSet,
  type EntityAnswer,
  type Facts,
  type Finding,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import {
  readEntity,
  type StoredEntity,
} from '../../database/entities/readEntity';
import type { ModelDocuments } from '../../database/models/ModelDocuments';
import { readModel } from '../../database/models/readModel';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import type { Visibility } from '../../visibility/Visibility';
import { withoutHiddenParts } from '../../visibility/withoutHiddenParts';
import { partiesOfAnswer } from './partiesOfAnswer';

/** What {@link EntityAnswers} works with. */
export interface EntityAnswersOptions {
  knex: Knex;
  documents: ModelDocuments;
  checks: CheckSet;
  facts: () => Facts;
  now: () => Date;
}

/** The answers for single entities, each from two SQL statements. */
export class EntityAnswers {
  readonly #options: EntityAnswersOptions;

  constructor(options: EntityAnswersOptions) {
    this.#options = options;
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
    const { knex, documents, checks, now } = this.#options;
    const facts = this.#options.facts();
    const stored = await readEntity(knex, documents, entityRef);
    if (!stored) {
      return undefined;
    }
    const { effective, model } = stored;
    const inForce = model?.document.inForce;
    const readable = await visibility.readable([
      stored,
      ...(model ? [{ ...model, kind: 'operatingmodel' }] : []),
    ]);
    if (!readable.has(entityRef)) {
      return undefined;
    }
    const modelReadable = model !== undefined && readable.has(model.entityRef);
    return assembleEntityAnswer({
      effective,
      entity: {
        kind: stored.kind,
        title: stored.title,
        entityEtag: stored.etag,
        evaluatedAt: stored.evaluatedAt,
      },
      findings: await this.#ownFindings(stored, visibility),
      // They quote the model.
      modelFindings:
        model && modelReadable && model.entityRef !== entityRef
          ? findingsAboutParts(usedParts(effective), model.document.findings)
          : [],
      model: inForce,
      modelStale: model?.stale,
      modelReadable,
      parties: await readPartiesSeen(
        knex,
        visibility,
        partiesOfAnswer(effective, inForce, facts),
      ),
      facts,
      templates: checks.templates,
      now: now(),
    });
  }

  /** Those of a model are about its parts too. */
  async #ownFindings(
    { entityRef, kind, findings }: StoredEntity,
    visibility: Visibility,
  ): Promise<Finding[]> {
    const { knex, documents, checks } = this.#options;
    const all = findingsOf(findings, checks);
    if (kind !== 'operatingmodel' || visibility.isUnrestricted) {
      return all;
    }
    const stored = await readModel(knex, documents, entityRef);
    const inForce = stored?.document.inForce;
    return inForce
      ? visibleFindings(
          all,
          inForce,
          await withoutHiddenParts(knex, visibility, inForce),
        )
      : all;
  }
}
