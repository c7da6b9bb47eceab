/** The query with its question mark; empty where nothing is asked. Each value of a list becomes a parameter of its own. */
export function queryString(query: { [name: string]: unknown }): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) {
      if (item !== undefined) {
        parameters.append(name, String(item));
      }
    }
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
