import type { Fragment } from './Fragment';

/** A change to one item of a list of a model, as a fragment. */
export function modelFragment(
  list:
    | 'areas'
    | 'escalationPaths'
    | 'queues'
    | 'reviews'
    | 'rotations'
    | 'supportTiers'
    | 'surfaces',
  id: string,
  change: Fragment,
): Fragment {
  return { spec: { [list]: [{ id, ...change }] } };
}
