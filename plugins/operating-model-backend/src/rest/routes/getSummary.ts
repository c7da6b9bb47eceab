import type { Knex } from 'knex';
import { readSummary } from '../../database/read/readSummary';
import type { RouteMounter } from '../RouteMounter';

/** `GET /summary` */
export function getSummary(mount: RouteMounter, options: { knex: Knex }): void {
  mount.route('getSummary', async ({ query, visibility }) => {
    const items = await readSummary(options.knex, visibility, query.groupBy);
    return { items, totalItems: items.length };
  });
}
