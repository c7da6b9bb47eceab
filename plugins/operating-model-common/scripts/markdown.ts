/** A Markdown table; a bar inside a cell does not end it. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/** The line that keeps people from editing a page whose source is elsewhere. */
export function generatedFrom(source: string): string {
  return `<!-- Generated from ${source}. Change it there, then run: yarn workspace @cloud-suite/backstage-plugin-operating-model-common generate -->`;
}

/** A value as YAML would have it on one line. */
export function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
