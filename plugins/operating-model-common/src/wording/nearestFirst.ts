import { distance } from 'fastest-levenshtein';

/** Longer texts than any name; what follows is not compared. */
const LONGEST = 100;

/** The first of some values, by how near they are to what was written, and by name where they are as near. */
export function nearestFirst(
  values: readonly string[],
  near: string,
  most: number,
): string[] {
  const short = near.slice(0, LONGEST);
  const best: { value: string; away: number }[] = [];
  for (const value of values) {
    const worst = best[most - 1];
    const atLeast = Math.abs(value.length - short.length);
    if (worst && atLeast > worst.away) {
      continue;
    }
    const away = distance(short, value);
    const place = best.findIndex(
      other =>
        away < other.away || (away === other.away && value < other.value),
    );
    if (place >= 0) {
      best.splice(place, 0, { value, away });
    } else {
      best.push({ value, away });
    }
    best.length = Math.min(best.length, most);
  }
  return best.map(({ value }) => value);
}
