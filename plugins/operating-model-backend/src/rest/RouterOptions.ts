import type {
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { DomainConfig } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { EvaluationService } from '../evaluation/EvaluationService';
import type { ModelPreviewer } from '../preview/ModelPreviewer';

/**
 * What the REST interface is made of.
 */
export interface RouterOptions {
  /** Migrated. */
  knex: Knex;
  evaluation: EvaluationService;
  previewer: ModelPreviewer;
  /** What an organisation has configured of the domain. */
  domain: DomainConfig;
  /** Kinds that are evaluated, in lower case. */
  kinds: readonly string[];
  catalog: CatalogService;
  config: RootConfigService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  urlReader: UrlReaderService;
  /** The clock that "on call now" and next dates go by. */
  now?: () => Date;
}
