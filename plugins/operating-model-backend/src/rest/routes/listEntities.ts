import type { Knex } from 'knex';
import { countEntities } from '../../database/read/countEntities';
import { columnsOf } from '../../database/read/EntityOrder';
import { readEntityPage } from '../../database/read/readEntityPage';
import { decodeCursor } from '../cursor/Cursor';
import { pageInfoOf } from '../cursor/pageInfoOf';
import { readPartiesAsked } from '../map/readPartiesAsked';
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
  { knex }: { knex: Knex },
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
    const [page, totalItems] = await Promise.all([
      readEntityPage(knex, visibility, { filter, sort, limit, from: cursor }),
      cursor?.totalItems ?? countEntities(knex, visibility, filter),
    ]);
    return {
      items: page.items,
      totalItems,
      pageInfo: pageInfoOf(scope, page, cursor, totalItems),
    };
  });
}
