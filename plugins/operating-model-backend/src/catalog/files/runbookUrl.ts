import type { ScmIntegrations } from '@backstage/integration';
import {
  isMarkdownPath,
  repositoryRoot,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * Where a runbook lies whose path is relative to the file of an entity. It must lie in the same repository: the backend
 * can read repositories that whoever wrote the location cannot. Where an address does not tell what is repository and
 * what is path, it must lie below the folder of the entity's file.
 *
 * @returns undefined where it lies elsewhere, or is no Markdown file
 */
export function runbookUrl(options: {
  entityUrl: string;
  path: string;
  integrations: Pick<ScmIntegrations, 'resolveUrl'>;
}): string | undefined {
  const { entityUrl, path, integrations } = options;
  // What servers may read as a separator, or as the end of the path.
  if (/%2f|%5c|%2e|[?#\\]/i.test(path)) {
    return undefined;
  }
  const resolve = (relative: string) =>
    new URL(integrations.resolveUrl({ url: relative, base: entityUrl }));
  // A path holds the characters themselves, an address their codes.
  const url = resolve(path.split('/').map(encodeURIComponent).join('/'));
  // Resolved as well, since resolving may turn one form of address into another.
  const base = resolve('./neighbour');
  if (url.origin !== base.origin) {
    return undefined;
  }
  const inQuery = base.searchParams.get('path');
  if (inQuery !== null) {
    // Azure: the repository is the path, the file a parameter.
    const file = decodeURIComponent(url.searchParams.get('path') ?? '');
    url.searchParams.set('path', file);
    return url.pathname === base.pathname &&
      isMarkdownPath(file.slice(1), folderOf(decodeURIComponent(inQuery)))
      ? url.href
      : undefined;
  }
  const root = repositoryRoot(base.pathname);
  const below = (pathname: string) =>
    decodeURIComponent(pathname.slice(root.length));
  return url.pathname.startsWith(root) &&
    isMarkdownPath(below(url.pathname), folderOf(`/${below(base.pathname)}`))
    ? url.href
    : undefined;
}

/** Of a path with a slash at its beginning. */
function folderOf(path: string): string {
  return path.slice(1, Math.max(1, path.lastIndexOf('/')));
}
