import {
  countBySeverity,
  findingsAboutParts,
  type EntityRow,
  type Finding,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { countEntities } from '../../database/entities/countEntities';
import type { EntityFilter } from '../../database/entities/filter/EntityFilter';
import {
  readEntityPage,
  type EntityPageRequest,
  type StoredEntityPage,
  type StoredListRow,
} from '../../database/entities/readEntityPage';
import type { ModelDocuments } from '../../database/models/ModelDocuments';
import {
  readModelFindings,
  type SeenModelFindings,
} from '../../visibility/readModelFindings';
import type { Visibility } from '../../visibility/Visibility';

type Seen = ReadonlyMap<string, SeenModelFindings>;

/** A page of entities as a caller may see them. */
export interface EntityListPage extends Omit<StoredEntityPage, 'items'> {
  items: EntityRow[];
  totalItems: number;
}

/** Lists of entities, each with its own findings and those about the parts of its model that it uses. */
export class EntityLists {
  readonly #options: { knex: Knex; documents: ModelDocuments };

  constructor(options: { knex: Knex; documents: ModelDocuments }) {
    this.#options = options;
  }

  /** @param totalItems - where an earlier page has counted them */
  async page(
    request: EntityPageRequest,
    visibility: Visibility,
    totalItems: number | undefined,
  ): Promise<EntityListPage> {
    const { knex } = this.#options;
    const seen = await readModelFindings({ ...this.#options, visibility });
    const filter: EntityFilter = {
      ...request.filter,
      except:
        request.filter.finding && withoutAny(request.filter.finding, seen),
    };
    const [page, total] = await Promise.all([
      readEntityPage(knex, visibility, { ...request, filter }),
      totalItems ?? countEntities(knex, visibility, filter),
    ]);
    return {
      ...page,
      items: page.items.map(row => asSeen(row, seen)),
      totalItems: total,
    };
  }
}

/** Models that have none of these codes but in findings that the caller may not see. */
function withoutAny(codes: readonly string[], seen: Seen): string[] {
  return [...seen].flatMap(([model, { findings, hidesSome }]) =>
    hidesSome && !findings.some(({ code }) => codes.includes(code))
      ? [model]
      : [],
  );
}

function asSeen({ used, ...row }: StoredListRow, seen: Seen): EntityRow {
  const own = seen.get(row.entityRef);
  const ofModel =
    row.model && row.model !== row.entityRef
      ? seen.get(row.model)?.findings ?? []
      : [];
  return {
    ...row,
    ...(own?.hidesSome && ownFindings(own.findings)),
    modelFindings: countBySeverity(findingsAboutParts(used, ofModel)),
  };
}

function ownFindings(
  findings: Finding[],
): Pick<EntityRow, 'findings' | 'codes'> {
  return {
    findings: countBySeverity(findings),
    codes: [...new Set(findings.map(({ code }) => code))].sort(),
  };
}
