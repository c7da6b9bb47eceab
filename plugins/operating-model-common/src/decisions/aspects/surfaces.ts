import type { Aspect } from './Aspect';
import type { AspectState } from './AspectState';
import { knownSurface, type SurfaceState } from './surfaceState';

/** What people really use for it. */
export const surfaces: Aspect<'surfaces'> = {
  id: 'surfaces',
  stateOf: (decision, { model, facts }) =>
    worstOf(decision.surfaces.map(id => knownSurface(model, id, facts).state)),
  fields: ['surfaces'],
  families: ['surface'],
};

const WORST_FIRST = [
  'aspirational',
  'drifted',
  'unknown',
  'unverified',
] as const;

/** A decision is as good as the worst of its surfaces; what cannot be told now is as unverified as what nobody looked at. */
function worstOf(states: SurfaceState[]): AspectState {
  if (states.length === 0) {
    return 'absent';
  }
  const worst = WORST_FIRST.find(state => states.includes(state));
  switch (worst) {
    case undefined:
      return 'clear';
    case 'unknown':
    case 'unverified':
      return 'unverified';
    default:
      return 'aspirational';
  }
}
