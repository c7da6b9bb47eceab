import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { isMarkdownPath } from '@cloud-suite/backstage-plugin-operating-model-common';
import { decodeMarkdown } from './decodeMarkdown';
import { LARGEST_RUNBOOK } from './limits';

/**
 * Reads a Markdown file on disk.
 *
 * @param options - `entityFile`: the file that declares it, absolute; `path`: relative to that file's folder;
 * `folder`: where it must lie, links resolved first
 * @returns undefined where the file may not be shown
 * @throws what the file system throws, and ConflictError where nobody can tell what its bytes mean
 */
export async function readFileRunbook(options: {
  entityFile: string;
  path: string;
  folder: string;
}): Promise<string | undefined> {
  const { entityFile, path, folder } = options;
  const root = await realpath(folder);
  const written = resolve(dirname(entityFile), path);
  // Links are resolved before anything is compared; what a link leads to must be Markdown as well.
  const real = await realpath(written);
  const ownFolder = pathBelow(root, await realpath(dirname(entityFile)));
  if (
    !isMarkdownPath(pathBelow(root, real), ownFolder) ||
    !/\.(md|markdown)$/i.test(written)
  ) {
    return undefined;
  }
  // The file may have been exchanged meanwhile: no link is followed, and a pipe does not block.
  const file = await open(
    real,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  );
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > LARGEST_RUNBOOK) {
      return undefined;
    }
    const buffer = Buffer.alloc(stats.size);
    const { bytesRead } = await file.read(buffer, 0, stats.size, 0);
    return decodeMarkdown(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** The path from a folder to a file with slashes; from outside it starts with `..`, or with a drive. */
function pathBelow(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}
