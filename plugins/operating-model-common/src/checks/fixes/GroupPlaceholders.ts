import { isOtherGroup } from './groupsByLoad';

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

  /** The proposed groups in the order of their placeholders, null for any other: chosen so, they mend it as shown. */
  first(): (string | null)[] {
    return [...this.#numbered.keys()].map(group =>
      isOtherGroup(group) ? null : group,
    );
  }
}
