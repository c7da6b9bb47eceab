import { readPartiesAsked } from '../../../questions/readPartiesAsked';
import {
  columnsOf,
  readEntityPageSeen,
} from '../../../visibility/readEntityPageSeen';
import { decodeCursor } from '../cursor/Cursor';
import { entityScope } from '../cursor/entityScope';
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
export function listEntities(mount: RouteMounter): void {
  mount.route('listEntities', async ({ query, seen }) => {
    const { limit, cursor: given, sort = 'name' } = query;
    const asked = toEntityFilter(query);
    const scope = entityScope(asked, query.below, sort);
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
      party: await readPartiesAsked(seen, query),
    };
    const page = await readEntityPageSeen(
      seen,
      { filter, sort, limit, from: cursor },
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
