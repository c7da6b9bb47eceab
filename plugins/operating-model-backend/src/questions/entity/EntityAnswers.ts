import {
  assembleEntityAnswer,
  compareFindings,
  readerOf,
  type CheckSet,
  type EntityAnswer,
  type Facts,
  type Finding,
  type Reader,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readChoicesSeen } from '../../visibility/readChoicesSeen';
import { readEntityWithFindingsSeen } from '../../visibility/readEntitySeen';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import type { Seen } from '../../visibility/Seen';
import { partiesOfAnswer } from './partiesOfAnswer';

/** What is wrong with an entity, and for whom it is said. */
export interface EntityFindings {
  /** Worst first, those about the parts of its model that it uses among them. */
  findings: Finding[];
  reader: Reader;
}

/** What {@link EntityAnswers} work with. */
export interface EntityAnswersOptions {
  checks: CheckSet;
  facts: () => Facts;
  now: () => Date;
  /** Where TechDocs shows documentation; undefined where this Backstage has no TechDocs. */
  docsUrl?: string;
}

/** The answers for single entities, each from two SQL statements, and a third where a fix lets choose from the catalog. */
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
  async of(entityRef: string, seen: Seen): Promise<EntityAnswer | undefined> {
    const { checks, docsUrl, now } = this.#options;
    const facts = this.#options.facts();
    const entity = await readEntityWithFindingsSeen(seen, entityRef, checks);
    if (!entity) {
      return undefined;
    }
    const { effective, own, parts, model } = entity;
    const [parties, choices] = await Promise.all([
      readPartiesSeen(
        seen,
        partiesOfAnswer(effective, model?.inherited, facts),
      ),
      readChoicesSeen(seen, [...own.findings, ...parts.findings]),
    ]);
    return assembleEntityAnswer({
      effective,
      entity: { ...entity, entityEtag: entity.etag },
      own,
      parts,
      model: model?.inherited,
      modelStale: model?.stale,
      modelReadable: model?.isReadable ?? false,
      parties,
      choices,
      facts,
      templates: checks.templates,
      docsUrl,
      now: now(),
    });
  }

  /**
   * What is missing or wrong with an entity as the caller may see it; undefined as for {@link of}.
   *
   * @param entityRef - full reference in lower case
   */
  async findings(
    entityRef: string,
    seen: Seen,
  ): Promise<EntityFindings | undefined> {
    const { checks } = this.#options;
    const entity = await readEntityWithFindingsSeen(seen, entityRef, checks);
    if (!entity) {
      return undefined;
    }
    const { own, parts, model } = entity;
    const inherited = model?.inherited;
    return {
      findings: [...own.findings, ...parts.findings].sort(compareFindings),
      reader: readerOf(
        inherited && {
          entityRef: inherited.entityRef,
          title: model.isReadable ? inherited.title : undefined,
          timeZone: inherited.spec.timeZone,
        },
        checks.templates,
      ),
    };
  }
}
