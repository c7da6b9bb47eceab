import type { Post } from '../../load';
import { compareTexts } from '../../wording/compareTexts';

/** How many posts the party has that has most, of how many, and how many parties there are. */
export interface Spread {
  top: number;
  posts: number;
  parties: number;
}

/**
 * Posts to move, as few as possible and in the given order, until the party that carries most does not carry too much.
 * Undefined where the groups cannot take that much.
 *
 * @param movable - those of the posts that can be given to somebody else
 * @param groups - that may take posts, those preferred first
 */
export function proposeMoves(options: {
  posts: readonly Post[];
  movable: readonly Post[];
  groups: readonly string[];
  isTooMuch: (spread: Spread) => boolean;
}): Map<Post, string> | undefined {
  let best: Map<Post, string> | undefined;
  for (let some = 1; some <= options.groups.length; some += 1) {
    const moves = movesTo(options.groups.slice(0, some), options);
    if (moves && (!best || moves.size < best.size)) {
      best = moves;
    }
  }
  return best;
}

function movesTo(
  groups: readonly string[],
  options: Parameters<typeof proposeMoves>[0],
): Map<Post, string> | undefined {
  const { posts, movable, isTooMuch } = options;
  const held = new Map<string, number>();
  const add = (party: string, count: number) =>
    held.set(party, (held.get(party) ?? 0) + count);
  for (const { party } of posts) {
    add(party, 1);
  }
  const left = Map.groupBy(movable, ({ party }) => party);
  const moves = new Map<Post, string>();
  for (;;) {
    const [top, count] = largest(held);
    if (!isTooMuch({ top: count, posts: posts.length, parties: held.size })) {
      return moves;
    }
    const post = groups.includes(top) ? undefined : left.get(top)?.shift();
    if (!post) {
      return undefined;
    }
    const to = least(groups, held);
    moves.set(post, to);
    add(to, 1);
    add(top, -1);
    if (held.get(top) === 0) {
      held.delete(top);
    }
  }
}

function largest(held: ReadonlyMap<string, number>): [string, number] {
  let largestYet: [string, number] = ['', 0];
  for (const [party, count] of held) {
    const [other, most] = largestYet;
    if (count > most || (count === most && compareTexts(party, other) < 0)) {
      largestYet = [party, count];
    }
  }
  return largestYet;
}

/** The first of the groups that hold least. */
export function least(
  groups: readonly string[],
  held: ReadonlyMap<string, number>,
): string {
  return groups.reduce((best, group) =>
    (held.get(group) ?? 0) < (held.get(best) ?? 0) ? group : best,
  );
}
