const PLACEHOLDER = /<[^<>\n]+>/;

/** The edit with its first `<placeholder>` replaced by what the reader chose. */
export function fillPlaceholder(yaml: string, choice: string | undefined) {
  return choice === undefined ? yaml : yaml.replace(PLACEHOLDER, () => choice);
}
