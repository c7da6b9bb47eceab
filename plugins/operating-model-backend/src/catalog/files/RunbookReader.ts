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
import { ScmIntegrations } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { askedInVain } from '../../errors/askedInVain';
import { readFileRunbook } from './readFileRunbook';
import { readUrlRunbook } from './readUrlRunbook';
import { RegisteredFolders } from './RegisteredFolders';

/** A runbook that is a file: `location` is relative to the file of the entity `base`. */
export interface FileRunbook {
  location: string;
  base: string;
}

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
   * outside of where it may lie.
   *
   * @param credentials - of the caller, who must be able to read the entity that declares the runbook
   * @throws ServiceUnavailableError where the catalog does not answer
   */
  async read(
    runbook: FileRunbook,
    credentials: BackstageCredentials,
  ): Promise<string | undefined> {
    const annotations = await this.#annotationsOf(runbook.base, credentials);
    const location = annotations[ANNOTATION_LOCATION];
    const origin = annotations[ANNOTATION_ORIGIN_LOCATION];
    if (!location || !origin) {
      return undefined;
    }
    try {
      const { type, target } = parseLocationRef(location);
      switch (type) {
        case 'file': {
          const folder = this.#folders.of(origin);
          return folder === undefined
            ? undefined
            : await readFileRunbook({
                entityFile: target,
                location: runbook.location,
                folder,
              });
        }
        case 'url':
          return await readUrlRunbook({
            entityUrl: target,
            location: runbook.location,
            integrations: this.#integrations,
            urlReader: this.#urlReader,
          });
        default:
          return undefined;
      }
    } catch (error) {
      // For whoever runs the backend; the caller is told nothing.
      this.#logger.debug(
        `Runbook ${runbook.location} of ${runbook.base}: ${error}`,
      );
      return undefined;
    }
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
