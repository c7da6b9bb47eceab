import {
  countBySeverity,
  type EntityRow,
  type Finding,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { countEntities } from '../../../database/entities/countEntities';
import { columnsOf } from '../../../database/entities/EntityOrder';
import type { ModelDocuments } from '../../../database/models/ModelDocuments';
import { readEntityPage } from '../../../database/entities/readEntityPage';
import { findingsSeen } from '../../../visibility/findingsSeen';
import { decodeCursor } from '../cursor/Cursor';
import { pageInfoOf } from '../cursor/pageInfoOf';
import { readPartiesAsked } from '../../../questions/map/readPartiesAsked';
import type { RouteMounter } from '../RouteMounter';
import { toEntityFilter } from './toEntityFilter';

const TYPES = {
  errors: 'number',
  warnings: 'number',
  infos: 'number',
  tier_id: 'string?',
  sort_key: 'string',
} as const;

/** `GET /entities` */
export function listEntities(
  mount: RouteMounter,
  { knex, documents }: { knex: Knex; documents: ModelDocuments },
): void {
  mount.route('listEntities', async ({ query, visibility }) => {
    const { limit, cursor: given, sort = 'name' } = query;
    const asked = toEntityFilter(query);
    // What was asked, not the groups below: those may change between two pages.
    const scope = { ...asked, below: query.below, sort };
    const cursor =
      given === undefined
        ? undefined
        : decodeCursor(
            given,
            scope,
            columnsOf(sort).map(({ name }) => TYPES[name]),
          );
    const readSeen = () => findingsSeen({ knex, documents, visibility });
    const seen = asked.finding && (await readSeen());
    const filter = {
      ...asked,
      except: asked.finding && seen && withoutAny(asked.finding, seen),
      party: await readPartiesAsked(knex, visibility, query),
    };
    const [page, totalItems] = await Promise.all([
      readEntityPage(knex, visibility, { filter, sort, limit, from: cursor }),
      cursor?.totalItems ?? countEntities(knex, visibility, filter),
    ]);
    // Only models have findings about parts that may be hidden.
    const ofModels = page.items.some(({ kind }) => kind === 'operatingmodel')
      ? seen ?? (await readSeen())
      : undefined;
    return {
      items: page.items.map(row => asSeen(row, ofModels?.get(row.entityRef))),
      totalItems,
      pageInfo: pageInfoOf(scope, page, cursor, totalItems),
    };
  });
}

/** Models that have none of these codes but in findings that the caller may not see. */
function withoutAny(
  codes: readonly string[],
  seen: ReadonlyMap<string, Finding[]>,
): string[] {
  return [...seen].flatMap(([model, findings]) =>
    findings.some(({ code }) => codes.includes(code)) ? [] : [model],
  );
}

function asSeen(row: EntityRow, findings: Finding[] | undefined): EntityRow {
  return findings
    ? {
        ...row,
        findings: countBySeverity(findings),
        codes: [...new Set(findings.map(({ code }) => code))].sort(),
      }
    : row;
}
