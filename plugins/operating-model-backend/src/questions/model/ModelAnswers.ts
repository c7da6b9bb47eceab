import { parseEntityRef } from '@backstage/catalog-model';
import {
  assembleModelAnswer,
  countBySeverity,
  membersSeen,
  partiesOfModel,
  type CheckSet,
  type Facts,
  type ModelAnswer,
  type ModelRow,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { countEntitiesPerModelSeen } from '../../visibility/countEntitiesPerModelSeen';
import { readChoicesSeen } from '../../visibility/readChoicesSeen';
import { readModelRowsSeen } from '../../visibility/readModelRowsSeen';
import { readModelSeen } from '../../visibility/readModelSeen';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import type { Seen } from '../../visibility/Seen';
import { toModelRow } from './toModelRow';

/** Part of the list of models. */
export interface ModelRowPage {
  items: ModelRow[];
  totalItems: number;
  hasMore: boolean;
}

/** The answers about models. */
export class ModelAnswers {
  readonly #options: { checks: CheckSet; facts: () => Facts; now: () => Date };

  constructor(options: {
    checks: CheckSet;
    facts: () => Facts;
    now: () => Date;
  }) {
    this.#options = options;
  }

  /** The models that the caller may read, in the order of their references. */
  async page(
    seen: Seen,
    request: {
      limit: number;
      from?: { entityRef: string; backwards: boolean };
    },
  ): Promise<ModelRowPage> {
    const { limit, from } = request;
    const visible = await readModelRowsSeen(seen);
    const side = visible.filter(
      ({ entityRef }) =>
        !from ||
        (from.backwards
          ? entityRef < from.entityRef
          : entityRef > from.entityRef),
    );
    const shown = from?.backwards ? side.slice(-limit) : side.slice(0, limit);
    const [parties, entities] = await Promise.all([
      readPartiesSeen(
        seen,
        shown.flatMap(({ owner }) => owner ?? []),
      ),
      countEntitiesPerModelSeen(
        seen,
        shown.map(({ entityRef }) => entityRef),
      ),
    ]);
    return {
      items: shown.map(stored =>
        toModelRow(stored, parties, entities.get(stored.entityRef) ?? 0),
      ),
      totalItems: visible.length,
      hasMore: side.length > shown.length,
    };
  }

  /**
   * The answer for one model as the caller may see it; undefined where there is none or it may not be read.
   *
   * @param entityRef - full reference in lower case
   */
  async of(entityRef: string, seen: Seen): Promise<ModelAnswer | undefined> {
    const { checks, now } = this.#options;
    const facts = this.#options.facts();
    const found = await readModelSeen(seen, entityRef);
    if (!found) {
      return undefined;
    }
    const { row, model, findings, problems, decisionMap } = found;
    const [parties, entities, choices] = await Promise.all([
      readPartiesSeen(seen, [
        ...(row.owner ? [row.owner] : []),
        ...(model
          ? partiesOfModel(model.spec, parseEntityRef(entityRef).namespace)
          : []),
        ...(model?.spec.rotations ?? []).flatMap(rotation =>
          membersSeen({ entityRef }, rotation, facts),
        ),
      ]),
      countEntitiesPerModelSeen(seen, [entityRef]),
      readChoicesSeen(seen, findings),
    ]);
    return assembleModelAnswer({
      row: toModelRow(
        { ...row, findings: countBySeverity(findings) },
        parties,
        entities.get(entityRef) ?? 0,
      ),
      entityEtag: row.etag,
      problems,
      model,
      decisionMap,
      findings,
      parties,
      choices,
      facts,
      templates: checks.templates,
      now: now(),
    });
  }
}
