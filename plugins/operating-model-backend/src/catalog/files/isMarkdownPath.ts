/**
 * Whether a path below a folder leads to a Markdown file through no dot-folder, and names no dot-file.
 *
 * @param path - relative, with slashes
 */
export function isMarkdownPath(path: string): boolean {
  return (
    /\.(md|markdown)$/i.test(path) &&
    path.split('/').every(part => part !== '' && !part.startsWith('.'))
  );
}
