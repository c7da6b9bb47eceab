/** As many as a person can choose from. */
const MOST_CANDIDATES = 20;

/** Stands for the groups that a fix proposes, numbered in the order in which its fragment names them. */
export class GroupPlaceholders {
  readonly #numbered = new Map<string, string>();

  /** For example `<group 1>`, the same for the same group. */
  for(group: string): string {
    const known = this.#numbered.get(group);
    const placeholder = known ?? `<group ${this.#numbered.size + 1}>`;
    this.#numbered.set(group, placeholder);
    return placeholder;
  }

  /** The proposed groups first, in the order of their placeholders, so that the first candidates mend it as shown. */
  candidates(others: readonly string[]): string[] {
    return [...new Set([...this.#numbered.keys(), ...others])].slice(
      0,
      Math.max(MOST_CANDIDATES, this.#numbered.size),
    );
  }
}
