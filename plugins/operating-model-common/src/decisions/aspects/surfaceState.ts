import type { Fact, FactValues } from '../../facts/Fact';
import type { Facts } from '../../facts/Facts';
import type { OperatingModel } from '../../model/types';

/**
 * Whether a surface is really there. `unverified`: nobody has looked; `unknown`: somebody tried.
 * @public
 */
export type SurfaceState = FactValues['surface'] | 'unknown' | 'unverified';

/** What was seen of a surface of a model. */
export function surfaceFact(
  { entityRef }: Pick<OperatingModel, 'entityRef'>,
  surfaceId: string,
  facts: Facts,
): Fact<FactValues['surface']> | undefined {
  return facts.about(
    { entityRef, part: `spec.surfaces[${surfaceId}]` },
    'surface',
  );
}

/** How a surface stands by what was seen of it. */
export function surfaceState(
  fact: Fact<FactValues['surface']> | undefined,
): SurfaceState {
  switch (fact?.state) {
    case 'seen':
      return fact.value ?? 'unknown';
    case 'missing':
      return 'aspirational';
    case 'unknown':
      return 'unknown';
    default:
      return 'unverified';
  }
}
