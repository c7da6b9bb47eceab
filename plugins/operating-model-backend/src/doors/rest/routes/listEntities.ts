import type { Knex } from 'knex';
import { columnsOf } from '../../../database/entities/filter/EntityOrder';
import type { EntityLists } from '../../../questions/entity/EntityLists';
import { readPartiesAsked } from '../../../questions/map/readPartiesAsked';
import { decodeCursor } from '../cursor/Cursor';
import { pageInfoOf } from '../cursor/pageInfoOf';
import type { RouteMounter } from '../RouteMounter';
import { toEntityFilter } from '../filter/toEntityFilter';

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
  { knex, entityLists }: { knex: Knex; entityLists: EntityLists },
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
    const filter = {
      ...asked,
      party: await readPartiesAsked(knex, visibility, query),
    };
    const page = await entityLists.page(
      { filter, sort, limit, from: cursor },
      visibility,
      cursor?.totalItems,
    );
    const { items, totalItems } = page;
    return {
      items,
      totalItems,
      pageInfo: pageInfoOf(scope, page, cursor, totalItems),
    };
  });
}
