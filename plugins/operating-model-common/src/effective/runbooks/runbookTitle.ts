import type { RunbookAddress, RunbookPath } from './parseRunbookLocation';
import { decoded } from './decoded';

const GENERIC_NAMES = ['runbook', 'runbooks', 'index', 'readme'];

/**
 * A title for a runbook that has none: what its file is called, or whose it is where the file is just called runbook, or nobody can tell
 * what the text that names it means.
 */
export function runbookTitle(
  runbook: RunbookAddress | RunbookPath | undefined,
  declaredBy: string,
): string {
  const name = runbook ? nameOf(runbook) : '';
  const owner = declaredBy.slice(declaredBy.lastIndexOf('/') + 1);
  if (!name || GENERIC_NAMES.includes(name.toLocaleLowerCase('en-US'))) {
    return `Runbook of ${owner}`;
  }
  return name.charAt(0).toLocaleUpperCase('en-US') + name.slice(1);
}

function nameOf(runbook: RunbookAddress | RunbookPath): string {
  const path =
    runbook.target === 'file'
      ? runbook.path
      : decoded(runbook.url.split(/[?#]/, 1)[0].replace(/\/+$/, ''));
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.(md|markdown|html?)$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
}
