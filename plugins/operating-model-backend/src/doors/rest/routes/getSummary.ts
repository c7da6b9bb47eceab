import type { Knex } from 'knex';
import type { ModelDocuments } from '../../../database/models/ModelDocuments';
import { summarySeen } from '../../../questions/summary/summarySeen';
import type { RouteMounter } from '../RouteMounter';

/** `GET /summary` */
export function getSummary(
  mount: RouteMounter,
  options: { knex: Knex; documents: ModelDocuments },
): void {
  mount.route('getSummary', async ({ query, visibility }) => {
    const items = await summarySeen({ ...options, visibility }, query.groupBy);
    return { items, totalItems: items.length };
  });
}
