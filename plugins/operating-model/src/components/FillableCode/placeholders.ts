const PLACEHOLDER = /<[^<>\n]+>/g;

/** The places that only a person can fill, such as `<group>`, in the order of the text. */
export function placeholdersOf(yaml: string): string[] {
  return yaml.match(PLACEHOLDER) ?? [];
}

/** The edit with its places filled, the first with the first choice and so on; those without a choice stay as they are. */
export function fillPlaceholders(
  yaml: string,
  choices: readonly (string | undefined)[],
): string {
  let place = 0;
  return yaml.replace(PLACEHOLDER, placeholder => {
    const choice = choices[place]?.trim();
    place += 1;
    return choice || placeholder;
  });
}
