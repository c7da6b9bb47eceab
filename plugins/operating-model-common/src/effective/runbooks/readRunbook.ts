import type { Read } from '../../annotations/Read';
import type { EntityView } from '../../catalog/types';
import { hiddenPart } from './isMarkdownPath';
import { ownFolderOf } from './ownFolderOf';
import {
  parseRunbookLocation,
  type RunbookAddress,
  type RunbookPath,
} from './parseRunbookLocation';
import { placeProblem } from './runbookProblems';

/**
 * Reads where a runbook is, and refuses what no reader can ever open from the file that names it.
 *
 * @param namedIn - the entity whose file names it; where it is not known, no path is refused for leading out of where that file comes from
 */
export function readRunbook(
  location: string,
  namedIn: Pick<EntityView, 'annotations' | 'kind'> | undefined,
): Read<RunbookAddress | RunbookPath> {
  const parsed = parseRunbookLocation(location);
  if (!parsed.ok || parsed.value.target === 'url') {
    return parsed;
  }
  const { path } = parsed.value;
  const ownFolder = namedIn && ownFolderOf(namedIn);
  const parts = [...(ownFolder ?? [])];
  for (const part of path.split('/')) {
    if (part === '..') {
      // Where nobody knows how deep the file lies, only its reader can tell.
      if (ownFolder && parts.length === 0) {
        return { ok: false, reason: placeProblem('outside') };
      }
      parts.pop();
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  const folder = hiddenPart(parts.join('/'), (ownFolder ?? []).join('/'));
  return folder === undefined
    ? parsed
    : { ok: false, reason: placeProblem('dot-folder', { folder }) };
}
