import type { IssueRouting } from '../../../questions/route/IssueRouting';
import type { RouteMounter } from '../RouteMounter';

/** `GET /route` */
export function getRoute(
  mount: RouteMounter,
  { routing }: { routing: IssueRouting },
): void {
  mount.route('getRoute', ({ query, seen }) => routing.route(query, seen));
}
