import type { LoadSum } from '../api/partyLoadSchemas';

/** The load of a party that carries nothing. */
export function emptyLoad(): LoadSum {
  return {
    decisions: {
      accountable: 0,
      deputy: 0,
      responsible: 0,
      consulted: 0,
      informed: 0,
      handoff: 0,
    },
    queues: { owner: 0, deputy: 0 },
    rotations: 0,
    components: [],
    posts: 0,
    share: 0,
    stops: 0,
    clarity: { decisions: 0, clear: 0 },
  };
}
