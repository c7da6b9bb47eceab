import type {
  BackstageCredentials,
  LoggerService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  parseLocationRef,
} from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { parseRunbookLocation } from '@cloud-suite/backstage-plugin-operating-model-common';
import { askedInVain } from '../../errors/askedInVain';
import { linkedPath } from './linkedPath';
import { readFileRunbook } from './readFileRunbook';
import { readUrlRunbook } from './readUrlRunbook';
import { RegisteredFolders } from './RegisteredFolders';
import { runbookUrl } from './runbookUrl';

/** A runbook that is a file: `location` is relative to the file of the entity `base`. */
export interface FileRunbook {
  location: string;
  base: string;
}

/** A runbook as it reads, with its address where it has one on the web. */
export interface RunbookText {
  text: string;
  url?: string;
}

/** Reads a Markdown file by its path relative to the file of an entity; undefined where it may not be shown. */
type ReadPath = (path: string) => Promise<RunbookText | undefined>;

/**
 * Reads runbooks that are Markdown files beside the file of a catalog entity. Where that file lies is what the catalog
 * itself recorded, which nobody can forge.
 */
export class RunbookReader {
  readonly #catalog: CatalogService;
  readonly #urlReader: UrlReaderService;
  readonly #logger: LoggerService;
  readonly #folders: RegisteredFolders;
  readonly #integrations: ScmIntegrations;

  constructor(options: {
    catalog: CatalogService;
    urlReader: UrlReaderService;
    config: RootConfigService;
    logger: LoggerService;
  }) {
    this.#catalog = options.catalog;
    this.#urlReader = options.urlReader;
    this.#logger = options.logger;
    this.#folders = new RegisteredFolders(options.config);
    this.#integrations = ScmIntegrations.fromConfig(options.config);
  }

  /**
   * The Markdown text, or undefined for everything else, whatever the reason: absent, hidden, too large, not Markdown,
   * outside of where it may lie, not linked to.
   *
   * @param links - from the runbook to another Markdown file, from that one on, and so on, each as it stands in the text before it: the last
   * one is read
   * @param credentials - of the caller, who must be able to read the entity that declares the runbook
   * @throws ServiceUnavailableError where the catalog does not answer, ConflictError where the file is no text that can be shown
   */
  async read(
    runbook: FileRunbook,
    links: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<RunbookText | undefined> {
    const named = parseRunbookLocation(runbook.location);
    const readPath = await this.#readerOf(runbook.base, credentials);
    if (!named.ok || named.value.target !== 'file' || !readPath) {
      return undefined;
    }
    try {
      let { path } = named.value;
      let read = await readPath(path);
      for (const link of links) {
        const next = read && linkedPath(read.text, path, link);
        if (next === undefined) {
          return undefined;
        }
        path = next;
        read = await readPath(path);
      }
      return read;
    } catch (error) {
      if (error instanceof ConflictError) {
        throw error;
      }
      // For whoever runs the backend; the caller is told nothing.
      this.#logger.debug(
        `Runbook ${runbook.location} of ${runbook.base}: ${error}`,
      );
      return undefined;
    }
  }

  /** What reads the files beside that of an entity; undefined where they may not be read. */
  async #readerOf(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<ReadPath | undefined> {
    const annotations = await this.#annotationsOf(entityRef, credentials);
    const location = annotations[ANNOTATION_LOCATION];
    const origin = annotations[ANNOTATION_ORIGIN_LOCATION];
    if (!location || !origin) {
      return undefined;
    }
    const { type, target } = parseLocationRef(location);
    if (type === 'file') {
      const folder = this.#folders.of(origin);
      if (folder === undefined) {
        return undefined;
      }
      return async path => {
        const options = { entityFile: target, path, folder };
        const text = await readFileRunbook(options);
        return text === undefined ? undefined : { text };
      };
    }
    if (type !== 'url') {
      return undefined;
    }
    return async path => {
      const integrations = this.#integrations;
      const url = runbookUrl({ entityUrl: target, path, integrations });
      const text = url && (await readUrlRunbook(url, this.#urlReader));
      return text === undefined ? undefined : { text, url };
    };
  }

  async #annotationsOf(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<{ [key: string]: string }> {
    try {
      const entity = await this.#catalog.getEntityByRef(entityRef, {
        credentials,
      });
      return entity?.metadata.annotations ?? {};
    } catch (error) {
      throw askedInVain('catalog', 'The catalog does not answer', error);
    }
  }
}
