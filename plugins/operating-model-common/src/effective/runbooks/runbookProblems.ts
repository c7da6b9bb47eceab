import type { Message, Parameters } from '../../messages/Message';
import { isMarkdownFile } from './isMarkdownPath';

/** What somebody forgot to fill in. */
const PLACEHOLDER = /<[^<>]*>|\$?\{\{[^}]*\}{0,2}|\$\{[^}]*\}?/;
const MARKDOWN_LINK = /^!?\[[^\]]*\](\(|\[|:)/;
const IN_BRACKETS = /^<[^<>\s]+(:\/\/|\.)[^<>\s]+>$/;
const FILE_AND_MORE = /[^/\s]\.(md|markdown)[\s,;|()]/i;
const WEB = /https?:\/\//i;

/** Why a text can be neither a web address nor a path. */
export function addressProblem(text: string): Message | undefined {
  if (text === '') {
    return problem('empty');
  }
  if (/\p{Cc}/u.test(text)) {
    return problem('control');
  }
  if (MARKDOWN_LINK.test(text)) {
    return problem('markdown-link');
  }
  if (IN_BRACKETS.test(text)) {
    return problem('brackets');
  }
  const [placeholder] = PLACEHOLDER.exec(text) ?? [];
  if (placeholder) {
    return problem('placeholder', { placeholder: placeholder.slice(0, 40) });
  }
  return severalProblem(text) ?? schemeProblem(text);
}

/** Several addresses in one text, or one with something around it. */
function severalProblem(text: string): Message | undefined {
  const parts = text.split(/\s+|[,;|]\s*(?=https?:\/\/)/i);
  const addresses = parts.filter(part => WEB.test(part));
  const files = (addresses.length > 0 ? parts : text.split(/[\s,;|]+/)).filter(
    part => !WEB.test(part) && isMarkdownFile(part.replace(/[?#].*/, '')),
  );
  if (addresses.length > 1 || addresses.length + files.length > 1) {
    return problem('several');
  }
  if (addresses.length === 0 || parts.length === 1) {
    return undefined;
  }
  return problem(/^https?:/i.test(text) ? 'blank' : 'around');
}

/** An address that no page of a portal can open. */
function schemeProblem(text: string): Message | undefined {
  if (/^https?:/i.test(text)) {
    return undefined;
  }
  if (/^www\./i.test(text)) {
    return problem('www');
  }
  if (/^(file:|\/|[a-z]:([\\/]|$)|\\\\)/i.test(text)) {
    return problem('absolute');
  }
  if (/^~[^/\\]*([/\\]|$)/.test(text)) {
    return problem('home');
  }
  if (/^[\w.-]+@[\w.-]+:/.test(text)) {
    return problem('ssh');
  }
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(text) ?? [];
  return scheme ? problem('scheme', { scheme }) : undefined;
}

/** Why a path is none that leads to a Markdown file, wherever it starts. */
export function pathProblem(
  written: string,
  path: string,
): Message | undefined {
  if (written.includes('\\')) {
    return problem('backslash');
  }
  // What a server may read as a separator or as the end, at once or when it decodes again.
  if (
    [written, path].some(text => /%(2f|5c|2e)/i.test(text)) ||
    /[\p{Cc}\\]/u.test(path)
  ) {
    return problem('encoded');
  }
  if (/[#?]/.test(path)) {
    return problem('reserved');
  }
  if (path.includes('//')) {
    return problem('empty-folder');
  }
  if (/(^|\/)\.{0,2}$/.test(path)) {
    return problem('folder');
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!isMarkdownFile(name)) {
    if (FILE_AND_MORE.test(path)) {
      return problem('around-path');
    }
    const [ending] = /(?<=.)\.[^.\s]+$/.exec(name) ?? [];
    return ending ? problem('ending', { ending }) : problem('no-ending');
  }
  return undefined;
}

/** Why a path can lead to nothing that may be shown, seen from the file that names it. */
export function placeProblem(
  name: 'outside' | 'dot-folder',
  parameters?: Parameters,
): Message {
  return problem(name, parameters);
}

function problem(name: string, parameters?: Parameters): Message {
  const id = `effective/runbook-${name}`;
  return parameters ? { id, parameters } : { id };
}
