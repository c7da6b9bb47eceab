const GENERIC_NAMES = ['runbook', 'runbooks', 'index', 'readme'];

/**
 * A title for a runbook that has none: what its file is called, or whose it is where the file is just called runbook.
 */
export function runbookTitle(location: string, declaredBy: string): string {
  const path = location.split(/[?#]/, 1)[0].replace(/\/+$/, '');
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.(md|markdown|html?)$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  const owner = declaredBy.slice(declaredBy.lastIndexOf('/') + 1);
  if (!name || GENERIC_NAMES.includes(name.toLocaleLowerCase('en-US'))) {
    return `Runbook of ${owner}`;
  }
  return name.charAt(0).toLocaleUpperCase('en-US') + name.slice(1);
}
