import type { ScmIntegrations } from '@backstage/integration';
import { isMarkdownPath } from './isMarkdownPath';

/** What names the repository and the branch at the start of a path. */
const REPOSITORY_PARTS = [
  // GitLab: any depth of groups.
  /^\/.+?\/-\/(blob|raw|tree)\/[^/]+\//,
  // GitHub, and older GitLab without subgroups.
  /^\/[^/]+\/[^/]+\/(blob|raw|tree|edit)\/[^/]+\//,
  // Bitbucket Cloud and Gitea.
  /^\/[^/]+\/[^/]+\/src\/((branch|commit|tag)\/)?[^/]+\//,
  // Bitbucket Server.
  /^\/projects\/[^/]+\/repos\/[^/]+\/browse\//,
];

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
  const resolve = (path: string) =>
    new URL(integrations.resolveUrl({ url: path, base: entityUrl }));
  const url = resolve(location);
  // Resolved as well, since resolving may turn one form of address into another.
  const base = resolve('./neighbour');
  if (url.origin !== base.origin) {
    return undefined;
  }
  const pathInQuery = base.searchParams.get('path');
  if (pathInQuery !== null) {
    // Azure: the repository is the path, the file a parameter.
    const path = url.searchParams.get('path') ?? '';
    return url.pathname === base.pathname &&
      isMarkdownPath(path.replace(/^\//, ''))
      ? url.href
      : undefined;
  }
  const root = repositoryOf(base.pathname);
  return url.pathname.startsWith(root) &&
    isMarkdownPath(decodeURI(url.pathname.slice(root.length)))
    ? url.href
    : undefined;
}

function repositoryOf(path: string): string {
  for (const part of REPOSITORY_PARTS) {
    const [found] = part.exec(path) ?? [];
    if (found) {
      return found;
    }
  }
  return path.slice(0, path.lastIndexOf('/') + 1);
}
