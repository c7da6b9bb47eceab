import type { OperatingModel } from '../model/types';
import { accountableOf } from '../model/accountableOf';

/**
 * One thing that a party carries: a decision for which it is accountable, or a queue or a rotation that it owns.
 * @public
 */
export interface Post {
  /** Full reference, whether the catalog knows the party or not. */
  party: string;
  kind: 'decision' | 'queue' | 'rotation';
  id: string;
}

/**
 * Who carries what in a model, as it is declared. A decision with several accountable parties is a post of each.
 *
 * @param areaId - only the decisions of this area then, since queues and rotations belong to none
 * @public
 */
export function postsOf(model: OperatingModel, areaId?: string): Post[] {
  const { areas, queues, rotations } = model.spec;
  const posts: Post[] = [];
  for (const area of areas) {
    if (areaId === undefined || area.id === areaId) {
      for (const decision of area.decisions) {
        for (const party of accountableOf(decision)) {
          posts.push({ party, kind: 'decision', id: decision.id });
        }
      }
    }
  }
  if (areaId === undefined) {
    for (const { id, owner } of queues) {
      if (owner !== undefined) {
        posts.push({ party: owner, kind: 'queue', id });
      }
    }
    for (const { id, owner } of rotations) {
      if (owner !== undefined) {
        posts.push({ party: owner, kind: 'rotation', id });
      }
    }
  }
  return posts;
}
