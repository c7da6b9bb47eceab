import type { ScmIntegrations } from '@backstage/integration';
import { isMarkdownPath } from './isMarkdownPath';

/** Up to here a path names the repository and the branch, on GitHub, GitLab, Gitea, Bitbucket and Harness. */
const REPOSITORY_PART =
  /^.*?\/(?:-\/)?(?:blob|tree|raw|edit|src|browse|files)\/(?:branch\/)?[^/]+\//;

/**
 * Where a runbook lies that is written relative to the file of an entity. It must lie in the same repository: the backend
 * can read repositories that whoever wrote the location cannot. Where an address does not tell what is repository and
 * what is path, it must lie below the folder of the entity's file.
 *
 * @returns undefined where it lies elsewhere, or is no Markdown file
 */
export function runbookUrl(options: {
  entityUrl: string;
  location: string;
  integrations: Pick<ScmIntegrations, 'resolveUrl'>;
}): string | undefined {
  const { entityUrl, location, integrations } = options;
  // What servers may read as a separator, or as the end of the path.
  if (/%2f|%5c|%2e|[?#\\]/i.test(location)) {
    return undefined;
  }
  const base = new URL(entityUrl);
  const url = new URL(
    integrations.resolveUrl({ url: location, base: entityUrl }),
  );
  if (url.origin !== base.origin) {
    return undefined;
  }
  const pathInQuery = base.searchParams.get('path');
  if (pathInQuery !== null) {
    // Azure: the repository is the path, the file a parameter.
    const path = decodeURI(url.searchParams.get('path') ?? '');
    return url.pathname === base.pathname &&
      isMarkdownPath(path.replace(/^\//, ''))
      ? url.href
      : undefined;
  }
  const root =
    REPOSITORY_PART.exec(base.pathname)?.[0] ??
    base.pathname.slice(0, base.pathname.lastIndexOf('/') + 1);
  return url.pathname.startsWith(root) &&
    isMarkdownPath(decodeURI(url.pathname.slice(root.length)))
    ? url.href
    : undefined;
}
