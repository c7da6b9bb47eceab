import type { LoadAnswers } from '../../../questions/load/LoadAnswers';
import type { RouteMounter } from '../RouteMounter';

/** `GET /load` */
export function getLoad(
  mount: RouteMounter,
  { loadAnswers }: { loadAnswers: LoadAnswers },
): void {
  mount.route('getLoad', ({ query, seen }) => loadAnswers.of(query, seen));
}
