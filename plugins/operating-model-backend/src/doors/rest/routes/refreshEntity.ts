import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { operatingModelEntityRefreshPermission } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EvaluationService } from '../../../evaluation/EvaluationService';
import { refusalOf } from '../../../visibility/refusalOf';
import { serviceUnavailable } from '../../../errors/serviceUnavailable';
import type { EntityAnswers } from '../../../questions/entity/EntityAnswers';
import { notFound } from '../../../questions/notFound';
import { referenceOf } from '../referenceOf';
import type { CallerCredentials, RouteMounter } from '../RouteMounter';

/** `POST /entities/{kind}/{namespace}/{name}/refresh` */
export function refreshEntity(
  mount: RouteMounter,
  options: {
    entityAnswers: EntityAnswers;
    catalog: CatalogService;
    evaluation: EvaluationService;
    permissions: PermissionsService;
    logger: LoggerService;
  },
): void {
  const { entityAnswers, evaluation } = options;

  mount.route('refreshEntity', async ({ params, credentials, visibility }) => {
    const entityRef = referenceOf(params);
    // Asked of the catalog, since a new entity is not in the store yet. Whoever may not read it may not know that it may
    // not be refreshed either.
    const [readable, refusal] = await Promise.all([
      isReadable(entityRef, credentials),
      refusalOf(options.permissions, credentials, {
        permission: operatingModelEntityRefreshPermission,
        sentence: 'You may read this but not have it evaluated',
      }),
    ]);
    if (!readable) {
      throw notFound(entityRef);
    }
    if (refusal) {
      throw refusal;
    }
    try {
      await evaluation.refresh(entityRef);
    } catch (error) {
      throw serviceUnavailable(`${entityRef} cannot be evaluated now`, error);
    }
    const answer = await entityAnswers.of(entityRef, visibility);
    if (!answer) {
      throw notFound(entityRef);
    }
    const model = answer.model.value?.entityRef;
    const [catalogRefresh] = await Promise.all([
      askCatalog(entityRef, credentials),
      ...(model && model !== entityRef ? [askCatalog(model, credentials)] : []),
    ]);
    if (catalogRefresh === 'requested') {
      evaluation.follow(entityRef, answer.entityEtag);
    }
    return { ...answer, catalogRefresh };
  });

  async function isReadable(
    entityRef: string,
    credentials: CallerCredentials,
  ): Promise<boolean> {
    try {
      const entity = await options.catalog.getEntityByRef(entityRef, {
        credentials,
      });
      return entity !== undefined;
    } catch (error) {
      throw serviceUnavailable('The catalog does not answer', error);
    }
  }

  /** Reading a source again needs a permission of the catalog's own, which the caller may lack. */
  async function askCatalog(
    entityRef: string,
    credentials: CallerCredentials,
  ): Promise<'requested' | 'denied'> {
    try {
      await options.catalog.refreshEntity(entityRef, { credentials });
      return 'requested';
    } catch (error) {
      options.logger.info(
        `The catalog does not refresh ${entityRef} for its reader: ${error}`,
      );
      return 'denied';
    }
  }
}
