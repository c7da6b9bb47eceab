import { parseEntityRef } from '@backstage/catalog-model';
import {
  membersSeen,
  MODEL_LISTS,
  modelLists,
  namedByPart,
  partiesOfHead,
  partiesOfRotation,
  readerOf,
  standingOfModel,
  type CheckSet,
  type Clarity,
  type Facts,
  type ModelAnswerOptions,
  type ModelListName,
  type ModelLists,
  type ModelPart,
  type ModelRow,
  type Reader,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { countEntitiesPerModelSeen } from '../../visibility/countEntitiesPerModelSeen';
import { readModelRowsSeen } from '../../visibility/readModelRowsSeen';
import {
  readModelSeen,
  type SeenModelInFull,
} from '../../visibility/readModelSeen';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import type { Seen } from '../../visibility/Seen';
import type { EntityFindings } from '../entity/EntityAnswers';
import { FEW_BYTES, FEW_ROWS } from '../pages/fitPage';
import type { PageRequest, RowPage } from '../pages/RowPage';
import { fitParts, type PartContext, type PartPage } from './fitParts';
import { matchesPart, type PartFilter } from './matchesPart';
import { pageOfPart } from './pageOfPart';
import { readPartiesAsked } from '../readPartiesAsked';
import { toModelRow } from './toModelRow';

/** A model, and the first page of each of its lists. */
export interface ModelInPages extends Omit<ModelAnswerOptions, 'parts'> {
  parts: [ModelListName, PartPage][];
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
  ): Promise<RowPage<ModelRow>> {
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
      rows: shown.map(stored => ({
        item: toModelRow(stored, parties, entities.get(stored.entityRef) ?? 0),
        position: [stored.entityRef],
      })),
      totalItems: visible.length,
      hasMore: side.length > shown.length,
    };
  }

  /**
   * A model as the caller may see it, with the first page of each of its lists; undefined where there is none or it may not be
   * read.
   *
   * @param entityRef - full reference in lower case
   */
  async of(entityRef: string, seen: Seen): Promise<ModelInPages | undefined> {
    const found = await readModelSeen(seen, entityRef);
    if (!found) {
      return undefined;
    }
    const { row, model, decisionMap } = found;
    const lists = listsOf(found);
    const head = [
      ...(row.owner ? [row.owner] : []),
      ...(model ? partiesOfHead(model) : []),
    ];
    const pages = MODEL_LISTS.map(
      list => [list, pageOfPart(lists[list], { limit: FEW_ROWS })] as const,
    );
    const [context, entities] = await Promise.all([
      this.#contextFor(seen, found, pages, head),
      countEntitiesPerModelSeen(seen, [entityRef]),
    ]);
    return {
      row: toModelRow(
        { ...row, standing: standingOfModel(found) },
        context.parties,
        entities.get(entityRef) ?? 0,
      ),
      entityEtag: row.etag,
      model,
      clarity: model && decisionMap && clarityOf(lists),
      notKnown: found.notKnown,
      reader: this.#readerOf(found),
      parties: context.parties,
      parts: pages.map(([list, page]) => [
        list,
        fitParts(list, page, context, { mostBytes: FEW_BYTES }),
      ]),
    };
  }

  /**
   * A page of a list of a model; undefined as for {@link of}.
   *
   * @throws InputError where a reference cannot be read
   */
  async part(
    entityRef: string,
    request: PageRequest & PartFilter & { list: ModelListName },
    seen: Seen,
  ): Promise<PartPage | undefined> {
    const { list, q } = request;
    const [found, asked] = await Promise.all([
      readModelSeen(seen, entityRef),
      readPartiesAsked(seen, request),
    ]);
    if (!found) {
      return undefined;
    }
    const parties = asked && new Set(asked);
    const items: ModelPart[] = listsOf(found)[list];
    const page = pageOfPart(
      items.filter(item => matchesPart(item, { q, parties })),
      request,
    );
    const context = await this.#contextFor(seen, found, [[list, page]]);
    return fitParts(list, page, context, {
      backwards: request.from?.backwards,
    });
  }

  /**
   * What is missing or wrong with a model and its parts, worst first; undefined as for {@link of}.
   *
   * @param entityRef - full reference in lower case
   */
  async findings(
    entityRef: string,
    seen: Seen,
  ): Promise<EntityFindings | undefined> {
    const found = await readModelSeen(seen, entityRef);
    return found && { findings: found.findings, reader: this.#readerOf(found) };
  }

  #readerOf({ row, model }: SeenModelInFull): Reader {
    const { entityRef, title = model?.title } = row;
    return readerOf(
      { entityRef, title, timeZone: model?.spec.timeZone },
      this.#options.checks.templates,
    );
  }

  /** What the parts name, as the caller may know it. */
  async #contextFor(
    seen: Seen,
    found: SeenModelInFull,
    pages: readonly (readonly [ModelListName, RowPage<ModelPart>])[],
    others: readonly string[] = [],
  ): Promise<PartContext> {
    const facts = this.#options.facts();
    const { model } = found;
    const { entityRef } = found.row;
    const { namespace } = parseEntityRef(entityRef);
    const named = pages.flatMap(([list, { rows }]) =>
      rows.map(({ item }) => namedByPart(list, item, namespace)),
    );
    const rotations = new Set(named.flatMap(part => part.rotations));
    const onDuty = (model?.spec.rotations ?? [])
      .filter(({ id }) => rotations.has(id))
      .flatMap(rotation => [
        ...partiesOfRotation(rotation),
        ...membersSeen({ entityRef }, rotation, facts),
      ]);
    return {
      namespace,
      model,
      parties: await readPartiesSeen(seen, [
        ...others,
        ...named.flatMap(part => part.parties),
        ...onDuty,
      ]),
      facts,
      now: this.#options.now(),
      reader: this.#readerOf(found),
    };
  }
}

function listsOf(found: SeenModelInFull): ModelLists {
  const { model, decisionMap, problems, row } = found;
  const { appliesTo } = row;
  return modelLists({ model, decisionMap, problems, appliesTo });
}

function clarityOf({ areas }: ModelLists): Clarity {
  return areas.reduce(
    (sum, { clarity }) => ({
      decisions: sum.decisions + clarity.decisions,
      clear: sum.clear + clarity.clear,
    }),
    { decisions: 0, clear: 0 },
  );
}
