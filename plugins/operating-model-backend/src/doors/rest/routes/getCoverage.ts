import type { CoverageAnswers } from '../../../questions/map/CoverageAnswers';
import type { RouteMounter } from '../RouteMounter';

/** `GET /coverage` */
export function getCoverage(
  mount: RouteMounter,
  { coverageAnswers }: { coverageAnswers: CoverageAnswers },
): void {
  mount.route('getCoverage', ({ query, seen }) =>
    coverageAnswers.of(query, seen),
  );
}
