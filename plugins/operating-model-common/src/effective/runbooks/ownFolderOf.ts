import type { EntityView } from '../../catalog/types';
import { decoded } from './decoded';
import { repositoryRoot } from './repositoryRoot';

/** A part of a path that has a wildcard. */
const WILDCARD = /[*?[{]|[!+@]\(/;

/**
 * The folder of the file that an entity comes from, below where its runbooks may lie: its repository, or the folder of the location that
 * configuration registered. Undefined where that cannot be told.
 */
export function ownFolderOf(
  view: Pick<EntityView, 'annotations' | 'kind'>,
): string[] | undefined {
  const location = view.annotations.get('backstage.io/managed-by-location');
  if (!location) {
    // A model that is only previewed has no file yet. What else comes from none has nothing above it.
    return view.kind === 'operatingmodel' ? undefined : [];
  }
  const origin = view.annotations.get(
    'backstage.io/managed-by-origin-location',
  );
  if (location.startsWith('url:')) {
    return folderInRepository(location.slice('url:'.length));
  }
  if (!location.startsWith('file:') || !origin?.startsWith('file:')) {
    return undefined;
  }
  const file = partsOf(location.slice('file:'.length));
  const registered = partsOf(origin.slice('file:'.length));
  const wildcard = registered.findIndex(part => WILDCARD.test(part));
  const root = registered.slice(0, wildcard < 0 ? -1 : wildcard);
  return root.every((part, position) => part === file[position])
    ? file.slice(root.length, -1)
    : undefined;
}

function folderInRepository(address: string): string[] | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  // Azure DevOps: the repository is the path, the file a parameter.
  const path = url.searchParams.get('path');
  return path === null
    ? partsOf(
        decoded(url.pathname.slice(repositoryRoot(url.pathname).length)),
      ).slice(0, -1)
    : partsOf(path).slice(0, -1);
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]+/).filter(part => part !== '' && part !== '.');
}
