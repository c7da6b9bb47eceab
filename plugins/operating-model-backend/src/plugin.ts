import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { routeIssueAction } from './doors/actions/routeIssueAction';
import { readConfig } from './config/readConfig';
import { migrateDatabase } from './database/migrateDatabase';
import { ModelDocuments } from './database/models/ModelDocuments';
import { createEvaluation } from './evaluation/createEvaluation';
import { VisibilityService } from './visibility/VisibilityService';
import { ModelPreviewer } from './questions/preview/ModelPreviewer';
import { createRouter } from './doors/rest/createRouter';
import { IssueRouting } from './questions/route/IssueRouting';
import { CatalogReader } from './catalog/CatalogReader';
import { scheduleSweeps } from './sweep/scheduleSweeps';
import { Sweep } from './sweep/Sweep';
import { SweepMetrics } from './sweep/SweepMetrics';

/**
 * Evaluates the operating model of every catalog entity and serves it over REST.
 * @public
 */
export const operatingModelPlugin = createBackendPlugin({
  pluginId: 'operating-model',
  register(env) {
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        rootConfig: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init(deps) {
        const { auth, catalog, lifecycle, logger, rootConfig } = deps;
        const config = readConfig(rootConfig);
        const knex = await deps.database.getClient();
        await migrateDatabase(deps.database, knex);

        const shutdown = new AbortController();
        const { evaluation, cache } = createEvaluation({
          knex,
          config,
          catalog,
          auth,
          logger,
          signal: shutdown.signal,
        });
        const sweep = new Sweep({
          knex,
          config,
          logger,
          reader: new CatalogReader({ catalog, auth }),
          metrics: new SweepMetrics({ metrics: deps.metrics, knex }),
          onPublished: (index, generation) => cache.set(index, generation),
        });

        const visibility = new VisibilityService({
          knex,
          permissions: deps.permissions,
          catalog,
          kinds: config.kinds,
        });
        const documents = new ModelDocuments();
        const routing = new IssueRouting({
          knex,
          documents,
          now: () => new Date(),
        });
        routeIssueAction({
          actionsRegistry: deps.actionsRegistry,
          routing,
          visibility,
          logger,
        });
        deps.httpRouter.use(
          await createRouter({
            knex,
            evaluation,
            previewer: new ModelPreviewer({
              knex,
              catalog,
              config,
              cache,
              signal: shutdown.signal,
            }),
            domain: config.domain,
            documents,
            visibility,
            routing,
            catalog,
            config: rootConfig,
            httpAuth: deps.httpAuth,
            logger,
            permissions: deps.permissions,
            permissionsRegistry: deps.permissionsRegistry,
            urlReader: deps.urlReader,
          }),
        );
        await scheduleSweeps({
          sweep,
          config,
          scheduler: deps.scheduler,
          lifecycle,
          shutdown,
        });
      },
    });
  },
});
