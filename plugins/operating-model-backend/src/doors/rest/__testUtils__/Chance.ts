/** Seeded chance (mulberry32), so that a catalog that told something can be made again. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) % 0x1_0000_0000;
    const state = this.#state;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  one<T>(of: readonly T[]): T {
    return of[Math.floor(this.next() * of.length)];
  }

  some<T>(of: readonly T[]): T[] {
    return of.filter(() => this.next() < 0.5);
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }
}
