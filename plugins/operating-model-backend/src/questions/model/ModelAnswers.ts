import { parseEntityRef } from '@backstage/catalog-model';
import {
  assembleModelAnswer,
  countBySeverity,
  membersSeen,
  partiesOfModel,
  visibleFindings,
  type ModelAnswer,
  type ModelRow,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { countEntitiesPerModel } from '../../database/entities/countEntitiesPerModel';
import { readModel } from '../../database/models/readModel';
import {
  readModelRows,
  type StoredModelRow,
} from '../../database/models/readModelRows';
import type { CatalogThing } from '../../database/entities/CatalogThing';
import type { Visibility } from '../../visibility/Visibility';
import { readModelFindings } from '../../visibility/readModelFindings';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import type { EntityAnswersOptions } from '../entity/EntityAnswers';
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
  readonly #options: EntityAnswersOptions;

  constructor(options: EntityAnswersOptions) {
    this.#options = options;
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
    const { knex } = this.#options;
    const all = await readModelRows(knex);
    const readable = await visibility.readable(all.map(toThing));
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
      readPartiesSeen(
        knex,
        visibility,
        shown.flatMap(({ owner }) => owner ?? []),
      ),
      countEntitiesPerModel(knex, visibility, references),
      readModelFindings({ ...this.#options, visibility }),
    ]);
    return {
      items: shown.map(stored => {
        const own = seen.get(stored.entityRef);
        return toModelRow(
          own ? { ...stored, findings: countBySeverity(own.findings) } : stored,
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
    const { knex, documents, checks, now } = this.#options;
    const facts = this.#options.facts();
    const stored = await readModel(knex, documents, entityRef);
    if (!stored) {
      return undefined;
    }
    const own = await visibility.readable([toThing(stored)]);
    if (!own.has(entityRef)) {
      return undefined;
    }
    const { inForce, findings: all, decisionMap } = stored.document;
    const model =
      inForce && (await withoutHiddenParts(knex, visibility, inForce));
    const parties = new Set([
      ...(stored.owner ? [stored.owner] : []),
      ...(model
        ? partiesOfModel(model.spec, parseEntityRef(entityRef).namespace)
        : []),
      ...(model?.spec.rotations ?? []).flatMap(rotation =>
        membersSeen({ entityRef }, rotation, facts),
      ),
    ]);
    const [known, entities] = await Promise.all([
      readPartiesSeen(knex, visibility, parties),
      countEntitiesPerModel(knex, visibility, [entityRef]),
    ]);
    const findings =
      inForce && model ? visibleFindings(all, inForce, model) : all;
    return assembleModelAnswer({
      row: toModelRow(
        { ...stored, findings: countBySeverity(findings) },
        known,
        entities.get(entityRef) ?? 0,
      ),
      entityEtag: stored.etag,
      problems: stored.problems,
      model,
      decisionMap,
      findings,
      parties: known,
      facts,
      templates: checks.templates,
      now: now(),
    });
  }
}

function toThing({ entityRef, owner }: StoredModelRow): CatalogThing {
  return { entityRef, kind: 'operatingmodel', owner };
}
