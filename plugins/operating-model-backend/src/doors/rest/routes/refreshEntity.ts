import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { catalogEntityRefreshPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  MODEL_KINDS,
  operatingModelEntityRefreshPermission,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { EmptyCatalogError } from '../../../catalog/EmptyCatalogError';
import { isGoverned } from '../../../catalog/isGoverned';
import type { OperatingModelConfig } from '../../../config/OperatingModelConfig';
import { askedInVain } from '../../../errors/askedInVain';
import { serviceUnavailable } from '../../../errors/serviceUnavailable';
import type { EvaluationService } from '../../../evaluation/EvaluationService';
import type { EntityAnswers } from '../../../questions/entity/EntityAnswers';
import { notFound } from '../../../questions/notFound';
import { refusalAnd } from '../../../visibility/refusalOf';
import { withMoreFindings } from '../cursor/withMoreFindings';
import { referenceOf } from '../referenceOf';
import type { CallerCredentials, RouteMounter } from '../RouteMounter';

/** What is below a large system or model is still being evaluated when the answer is given. */
const BELOW_WITHIN_MS = 4_000;

/** `POST /entities/{kind}/{namespace}/{name}/refresh` */
export function refreshEntity(
  mount: RouteMounter,
  options: {
    entityAnswers: EntityAnswers;
    catalog: CatalogService;
    operatingModelConfig: OperatingModelConfig;
    evaluation: EvaluationService;
    permissions: PermissionsService;
    logger: LoggerService;
  },
): void {
  const { entityAnswers, evaluation, operatingModelConfig, logger } = options;

  mount.route('refreshEntity', async ({ params, credentials, seen }) => {
    const entityRef = referenceOf(params);
    if (!isEvaluated(entityRef)) {
      throw notFound(entityRef);
    }
    // Whoever may read everything need not wait until the catalog says so of this entity.
    const readable = throwUnlessReadable(entityRef, credentials);
    readable.catch(() => {});
    const [rights] = await Promise.all([
      rightsOf(entityRef, credentials),
      seen.isUnrestricted ? undefined : readable,
    ]);
    // Whoever may not read it may not know that it may not be evaluated either.
    const evaluated = rights.refusal ? undefined : evaluate(entityRef);
    evaluated?.catch(() => {});
    await readable.catch(async error => {
      // An empty catalog does not have it either; the evaluation tells the two apart.
      if (error.name === 'NotFoundError') {
        await evaluated;
      }
      throw error;
    });
    if (rights.refusal) {
      throw rights.refusal;
    }
    await evaluated;
    const answer = await entityAnswers.of(entityRef, seen);
    if (!answer) {
      throw notFound(entityRef);
    }
    const [mayReadSource] = rights.allowed;
    if (mayReadSource) {
      const model = answer.model.value?.entityRef ?? entityRef;
      new Set([entityRef, model]).forEach(each =>
        readSource(each, credentials),
      );
      evaluation.follow(entityRef, answer.entityEtag);
    }
    return {
      ...withMoreFindings(answer),
      catalogRefresh: mayReadSource ? 'requested' : 'denied',
    };
  });

  function isEvaluated(entityRef: string): boolean {
    const entity = parseEntityRef(entityRef);
    return (
      isGoverned(operatingModelConfig, entity) ||
      MODEL_KINDS.includes(entity.kind)
    );
  }

  /** Asked of the catalog, since a new entity is not in the store yet. */
  async function throwUnlessReadable(
    entityRef: string,
    credentials: CallerCredentials,
  ): Promise<void> {
    const entity = await options.catalog
      .getEntityByRef(entityRef, { credentials })
      .catch(error => {
        throw askedInVain('catalog', 'The catalog does not answer', error);
      });
    if (!entity) {
      throw notFound(entityRef);
    }
  }

  /** Having the source read again needs a permission of the catalog's own. */
  function rightsOf(entityRef: string, credentials: CallerCredentials) {
    return refusalAnd(
      options.permissions,
      credentials,
      {
        permission: operatingModelEntityRefreshPermission,
        sentence: 'You may read this but not have it evaluated',
      },
      [{ permission: catalogEntityRefreshPermission, resourceRef: entityRef }],
    );
  }

  async function evaluate(entityRef: string): Promise<void> {
    await evaluation
      .refresh(entityRef, { belowWithinMs: BELOW_WITHIN_MS })
      .catch(error => {
        throw serviceUnavailable(
          error instanceof EmptyCatalogError
            ? 'The catalog does not answer in full'
            : `${entityRef} cannot be evaluated now`,
          error,
        );
      });
  }

  /** Nobody waits for the catalog: it only notes down that it shall read the source. */
  function readSource(entityRef: string, credentials: CallerCredentials): void {
    options.catalog.refreshEntity(entityRef, { credentials }).catch(error => {
      logger.warn(
        `The catalog does not read the source of ${entityRef} again: ${error}`,
      );
    });
  }
}
