import { parseRunbookLocation } from '../../effective/runbooks';
import type { Fact, FactValues } from '../../facts/Fact';
import type { Facts } from '../../facts/Facts';
import type { Message } from '../../messages/Message';
import type { OperatingModel, Surface } from '../../model/types';

/**
 * Whether a surface is really there. `unverified`: nobody has looked; `unknown`: somebody tried.
 * @public
 */
export type SurfaceState = FactValues['surface'] | 'unknown' | 'unverified';

/** What is known of a surface of a model. */
export interface KnownSurface {
  state: SurfaceState;
  /** What was seen of it. */
  fact?: Fact<FactValues['surface']>;
  /** Why it can never be opened. */
  problem?: Message;
}

/** How a surface stands: by what was seen of it, else by whether its place can be opened at all. */
export function knownSurface(
  model: OperatingModel,
  surfaceId: string,
  facts: Facts,
): KnownSurface {
  const fact = facts.about(
    { entityRef: model.entityRef, part: `spec.surfaces[${surfaceId}]` },
    'surface',
  );
  if (fact) {
    return { state: stateOf(fact), fact };
  }
  const problem = problemOf(surfacesById(model).get(surfaceId));
  return problem ? { state: 'aspirational', problem } : { state: 'unverified' };
}

function stateOf(fact: Fact<FactValues['surface']>): SurfaceState {
  switch (fact.state) {
    case 'seen':
      return fact.value ?? 'unknown';
    case 'missing':
      return 'aspirational';
    default:
      return 'unknown';
  }
}

function problemOf(surface: Surface | undefined): Message | undefined {
  if (surface?.type !== 'runbook') {
    return undefined;
  }
  const read = parseRunbookLocation(surface.location);
  return read.ok ? undefined : read.reason;
}

const indexes = new WeakMap<OperatingModel, Map<string, Surface>>();

/** Decisions name many surfaces, so that the list is indexed once. */
function surfacesById(model: OperatingModel): Map<string, Surface> {
  let index = indexes.get(model);
  if (!index) {
    index = new Map(model.spec.surfaces.map(each => [each.id, each]));
    indexes.set(model, index);
  }
  return index;
}
