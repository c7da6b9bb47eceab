import type { Post } from '../../load';
import type { OperatingModel } from '../../model/types';
import { areasFragment } from './areasFragment';
import type { Fragment } from './Fragment';
import type { GroupPlaceholders } from './GroupPlaceholders';

/** The edit that gives posts of a model to other groups. */
export function movesFragment(
  { spec }: OperatingModel,
  moves: ReadonlyMap<Post, string>,
  placeholders: GroupPlaceholders,
): Fragment {
  const moved = {
    decision: new Map<string, string>(),
    queue: new Map<string, string>(),
    rotation: new Map<string, string>(),
  };
  for (const [{ kind, id }, to] of moves) {
    moved[kind].set(id, to);
  }
  const owners = (kind: 'queue' | 'rotation') =>
    [...moved[kind]].map(([id, to]) => ({ id, owner: placeholders.for(to) }));
  const areas = areasFragment(spec, id => {
    const to = moved.decision.get(id);
    return to === undefined ? undefined : { accountable: placeholders.for(to) };
  });
  const queues = owners('queue');
  const rotations = owners('rotation');
  return {
    spec: {
      ...(areas.length > 0 && { areas }),
      ...(queues.length > 0 && { queues }),
      ...(rotations.length > 0 && { rotations }),
    },
  };
}
