import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { RootConfigService } from '@backstage/backend-plugin-api';

const WILDCARD = /[*?[{]|[!+@]\(/;

/** The folders of the `catalog.locations` of type `file`: only what lies below them may be read. */
export class RegisteredFolders {
  readonly #folders: ReadonlyMap<string, string>;

  constructor(config: RootConfigService) {
    const locations = config.getOptionalConfigArray('catalog.locations') ?? [];
    this.#folders = new Map(
      locations
        .filter(location => location.getString('type') === 'file')
        // The catalog resolves targets in the same way, from the folder that the backend runs in.
        .map(location => resolve(location.getString('target')))
        .map(target => [`file:${target}`, folderOf(target)]),
    );
  }

  /**
   * The folder of a registered location.
   *
   * @param origin - `backstage.io/managed-by-origin-location` of an entity
   */
  of(origin: string): string | undefined {
    return this.#folders.get(origin);
  }
}

/** Of a glob, the folder before the first part that has a wildcard; a plain file may have such a name too. */
function folderOf(target: string): string {
  const parts = target.split(/[\\/]/);
  const first = parts.findIndex(part => WILDCARD.test(part));
  return first < 0 || existsSync(target)
    ? dirname(target)
    : parts.slice(0, first).join('/') || '/';
}
