/** Whether a name is that of a Markdown file. */
export function isMarkdownFile(name: string): boolean {
  return /[^/]\.(md|markdown)$/i.test(name);
}

/**
 * Whether a path leads to a Markdown file that may be shown: through no dot-folder but one that the file which names it lies in itself
 * (`.backstage/`), and to no dot-file.
 *
 * @param path - from where reading is allowed, with slashes
 * @param ownFolder - of the file that names it, from the same place; `''` where it lies right there
 * @public
 */
export function isMarkdownPath(path: string, ownFolder: string): boolean {
  return isMarkdownFile(path) && hiddenPart(path, ownFolder) === undefined;
}

/** The first part of a path that begins with a dot, or is empty, and may not. */
export function hiddenPart(
  path: string,
  ownFolder: string,
): string | undefined {
  const own = ownFolder.split('/');
  let isOwn = true;
  return path.split('/').find((part, position) => {
    isOwn = isOwn && part === own[position];
    const isUp = part === '..' || part === '.';
    return part === '' || (part.startsWith('.') && (isUp || !isOwn));
  });
}
