import { posix } from 'node:path';
import { parseRunbookLocation } from '@cloud-suite/backstage-plugin-operating-model-common';

/** The target of a link of Markdown as it is written, and of a reference. */
const TARGETS = [
  /\]\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.)*(?:\((?:[^\s()\\]|\\.)*\)(?:[^\s()\\]|\\.)*)?))/g,
  /^ {0,3}\[[^\]\n]+\]:[ \t]*(?:<([^<>\n]*)>|(\S+))/gm,
];

/**
 * Where a link of a runbook leads, where it leads to another Markdown file and really stands in the runbook: what its author has not
 * linked to, nobody can ask for.
 *
 * @param text - of the runbook
 * @param path - of the runbook, relative to the file that names it
 * @param link - as it stands in the text
 * @returns the path of the other file, relative to the same place
 */
export function linkedPath(
  text: string,
  path: string,
  link: string,
): string | undefined {
  const asked = markdownPath(link);
  return asked !== undefined && isLinked(text, asked)
    ? posix.join(posix.dirname(path), asked)
    : undefined;
}

function isLinked(text: string, asked: string): boolean {
  return TARGETS.some(pattern =>
    [...text.matchAll(pattern)].some(
      ([, inBrackets, bare]) =>
        markdownPath(unescaped(inBrackets ?? bare)) === asked,
    ),
  );
}

function markdownPath(target: string): string | undefined {
  const read = parseRunbookLocation(target);
  return read.ok && read.value.target === 'file'
    ? posix.normalize(read.value.path)
    : undefined;
}

/** Without the backslashes with which Markdown lets a character be itself. */
function unescaped(target: string): string {
  return target.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
