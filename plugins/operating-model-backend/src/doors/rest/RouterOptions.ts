import type {
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  CheckSet,
  Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { OperatingModelConfig } from '../../config/OperatingModelConfig';
import type { EvaluationService } from '../../evaluation/EvaluationService';
import type { Availability } from '../../availability/Availability';
import type { VisibilityService } from '../../visibility/VisibilityService';
import type { ModelPreviewer } from '../../questions/preview/ModelPreviewer';
import type { IssueRouting } from '../../questions/route/IssueRouting';

/**
 * What the REST interface is made of.
 */
export interface RouterOptions {
  evaluation: EvaluationService;
  previewer: ModelPreviewer;
  /** The checks that are asked, as they are configured. */
  checks: CheckSet;
  /** What is known of the world outside. */
  facts: () => Facts;
  visibility: VisibilityService;
  availability: Availability;
  routing: IssueRouting;
  catalog: CatalogService;
  /** Of the whole app. */
  config: RootConfigService;
  /** Of the plugin. */
  operatingModelConfig: OperatingModelConfig;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  urlReader: UrlReaderService;
  /** The clock that "on call now" and next dates go by. */
  now?: () => Date;
}
