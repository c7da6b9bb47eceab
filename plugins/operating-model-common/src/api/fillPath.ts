/** The path with each `{name}` of the template replaced by that parameter, encoded. */
export function fillPath(
  template: string,
  parameters: { [name: string]: string },
): string {
  return template.replace(/\{(\w+)\}/g, (_placeholder, name: string) =>
    encodeURIComponent(parameters[name]),
  );
}
