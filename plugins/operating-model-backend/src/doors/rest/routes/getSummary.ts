import { readSummarySeen } from '../../../visibility/readSummarySeen';
import type { RouteMounter } from '../RouteMounter';

/** `GET /summary` */
export function getSummary(mount: RouteMounter): void {
  mount.route('getSummary', async ({ query, seen }) => {
    const items = await readSummarySeen(seen, query.groupBy);
    return { items, totalItems: items.length };
  });
}
