/**
 * The first few of any number of items in an order, and how many there were. Holds never more than a few times those.
 */
export class FirstOf<T> {
  readonly #most: number;
  readonly #compare: (a: T, b: T) => number;
  #kept: T[] = [];
  #total = 0;

  constructor(most: number, compare: (a: T, b: T) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  add(item: T): void {
    this.#total += 1;
    this.#kept.push(item);
    if (this.#kept.length >= 4 * this.#most) {
      this.#kept = this.items();
    }
  }

  get total(): number {
    return this.#total;
  }

  items(): T[] {
    return this.#kept.sort(this.#compare).slice(0, this.#most);
  }
}
