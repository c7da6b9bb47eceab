import type { Aspect } from './Aspect';

/** A rhythm; `on-demand` is one. */
export const cadence: Aspect<'cadence'> = {
  id: 'cadence',
  stateOf: decision => (decision.cadence === undefined ? 'absent' : 'clear'),
  fields: ['cadence'],
  families: ['cadence'],
};
