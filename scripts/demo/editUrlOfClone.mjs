import { spawnSync } from 'node:child_process';
import { root } from '../setup/paths.mjs';

/** How the address begins at which a file can be edited, per kind of host. */
const EDIT = [
  [/(^|\.)github\./, '/edit/'],
  [/(^|\.)gitlab\./, '/-/edit/'],
];

/**
 * Where the files of this clone can be edited in the browser: the address that a path is added to. Undefined where its remote
 * `origin` is on no code host that is known here.
 */
export function editUrlOfClone() {
  const remote = git('remote', 'get-url', 'origin');
  const branch = git('branch', '--show-current') || 'main';
  return remote && editUrlOf(remote, branch);
}

/** The same for a remote as Git writes it: `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host/owner/name`. */
export function editUrlOf(remote, branch) {
  const parts =
    /^(?:https?:\/\/|ssh:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+\/|[/:])(.+?)(?:\.git)?\/?$/.exec(
      remote,
    );
  if (!parts || remote.startsWith('/')) {
    return undefined;
  }
  const [, host, path] = parts;
  const edit = EDIT.find(([hosts]) => hosts.test(host))?.[1];
  return edit && `https://${host}/${path}${edit}${encodeURI(branch)}`;
}

function git(...args) {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}
