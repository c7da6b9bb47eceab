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
 * The part of the path of an address up to which it names the repository, with the slash at its end. Where an address does not tell what is
 * repository and what is path, the folder of the file.
 *
 * @param pathname - of the address of a file
 * @public
 */
export function repositoryRoot(pathname: string): string {
  for (const part of REPOSITORY_PARTS) {
    const [found] = part.exec(pathname) ?? [];
    if (found) {
      return found;
    }
  }
  return pathname.slice(0, pathname.lastIndexOf('/') + 1);
}
