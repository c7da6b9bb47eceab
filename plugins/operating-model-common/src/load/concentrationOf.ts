import { compareTexts } from '../wording/compareTexts';
import type { Post } from './postsOf';

/**
 * How evenly posts are spread over the parties that hold them.
 * @public
 */
export interface PostConcentration {
  posts: number;
  /** Parties that hold at least one of them. */
  parties: number;
  /** (HHI − 1/n) / (1 − 1/n) with n parties and HHI = Σ share²: 0 evenly spread, 1 all with one; absent without posts. */
  normalised?: number;
  /** 1 / HHI, from 1 to n: so many parties with equal shares would be as concentrated; absent without posts. */
  effectiveOwners?: number;
  /** The largest share, 0 to 1, and whose it is: of several the smallest reference; absent without posts. */
  topShare?: { party: string; share: number };
}

/**
 * How evenly posts are spread.
 *
 * @remarks The Herfindahl-Hirschman index (HHI) of n equal owners is 1/n, so that three owners in perfect balance would count as highly
 * concentrated by the limits of the US merger guidelines. It is therefore only shown normalised and as effective owners.
 * @public
 */
export function concentrationOf(posts: readonly Post[]): PostConcentration {
  const held = new Map<string, number>();
  for (const { party } of posts) {
    held.set(party, (held.get(party) ?? 0) + 1);
  }
  const total = posts.length;
  const parties = held.size;
  if (total === 0) {
    return { posts: total, parties };
  }
  let squares = 0;
  let topParty = '';
  let top = 0;
  for (const [party, count] of held) {
    squares += count * count;
    if (count > top || (count === top && compareTexts(party, topParty) < 0)) {
      topParty = party;
      top = count;
    }
  }
  // Both fractions are expanded by the square of all posts: whole numbers make an even spread exactly 0.
  const square = total * total;
  return {
    posts: total,
    parties,
    normalised:
      parties === 1
        ? 1
        : (parties * squares - square) / (square * (parties - 1)),
    effectiveOwners: square / squares,
    topShare: { party: topParty, share: top / total },
  };
}
