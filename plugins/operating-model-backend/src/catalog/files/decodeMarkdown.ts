import { ConflictError } from '@backstage/errors';

/**
 * The text of a Markdown file: UTF-8, or UTF-16 that says so by its byte order mark.
 *
 * @param bytes - of the whole file
 * @throws ConflictError where it is in another encoding: to show something else than what is written would be worse
 */
export function decodeMarkdown(bytes: Uint8Array): string {
  const text = decode(bytes);
  // UTF-16 without a mark reads as UTF-8 with such characters; no text has them.
  if (text === undefined || text.includes('\0')) {
    throw new ConflictError(
      'This runbook is written in neither UTF-8 nor UTF-16 with a byte order mark, so it cannot be shown; save it as UTF-8',
    );
  }
  return text;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // Takes the mark away.
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
