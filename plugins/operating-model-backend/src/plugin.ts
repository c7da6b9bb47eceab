import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { operatingModelChecksExtensionPoint } from '@cloud-suite/backstage-plugin-operating-model-node';
import { routeIssueAction } from './doors/actions/routeIssueAction';
import { CheckRegistry } from './config/CheckRegistry';
import { readConfig } from './config/readConfig';
import { limitStatements } from './database/sql/limitStatements';
import { migrateDatabase } from './database/migrateDatabase';
import { ModelDocuments } from './database/models/ModelDocuments';
import { scheduleRetention } from './database/retention/scheduleRetention';
import { createEvaluation } from './evaluation/createEvaluation';
import { knownFacts } from './facts/knownFacts';
import { SeenIndexes } from './visibility/SeenIndexes';
import { VisibilityService } from './visibility/VisibilityService';
import { ModelReader } from './parsing/ModelReader';
import { ModelPreviewer } from './questions/preview/ModelPreviewer';
import { createRouter } from './doors/rest/createRouter';
import { IssueRouting } from './questions/route/IssueRouting';
import { checkedCatalog } from './catalog/checkedCatalog';
import { CatalogReader } from './catalog/CatalogReader';
import { scheduleSweeps } from './sweep/scheduleSweeps';
import { Sweep } from './sweep/Sweep';
import { SweepWatch } from './database/sweepState/SweepWatch';
import { PendingCalls } from './availability/PendingCalls';
import { CatalogWatch } from './availability/CatalogWatch';
import { durationMs } from './config/durationMs';
import { overdueAfterMs } from './config/overdueAfterMs';
import { Availability } from './availability/Availability';
import { SweepMetrics } from './sweep/SweepMetrics';

/**
 * Evaluates the operating model of every catalog entity and serves it over REST.
 * @public
 */
export const operatingModelPlugin = createBackendPlugin({
  pluginId: 'operating-model',
  register(env) {
    const registry = new CheckRegistry();
    env.registerExtensionPoint(operatingModelChecksExtensionPoint, registry);
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
        const { auth, lifecycle, logger, rootConfig } = deps;
        const pending = new PendingCalls();
        const catalog = pending.countedOf(
          'The catalog',
          checkedCatalog(deps.catalog),
        );
        const permissions = pending.countedOf(
          'The permission service',
          deps.permissions,
        );
        const config = readConfig(rootConfig, registry.all());
        const { checks } = config;
        const facts = knownFacts;
        const knex = await deps.database.getClient();
        await migrateDatabase(deps.database, knex);
        limitStatements(knex);

        const shutdown = new AbortController();
        const watch = new SweepWatch({ knex });
        const modelReader = new ModelReader({
          signal: shutdown.signal,
          logger,
        });
        const { evaluation, cache, modelStates } = createEvaluation({
          knex,
          config,
          facts,
          catalog,
          auth,
          logger,
          modelReader,
          signal: shutdown.signal,
        });
        const sweep = new Sweep({
          knex,
          config,
          facts,
          logger,
          reader: new CatalogReader({ catalog, auth }),
          modelStates,
          metrics: new SweepMetrics({ metrics: deps.metrics, watch }),
          shutdown: shutdown.signal,
          onPublished: (index, generation) => {
            cache.set(index, generation);
            // So that answers do not speak of a catalog that fills any longer than it does.
            watch.look();
          },
        });

        const catalogWatch = new CatalogWatch({
          // No request waits for these calls.
          reader: new CatalogReader({ catalog: deps.catalog, auth }),
          watch,
          sweep: signal =>
            sweep.run(
              AbortSignal.any([
                signal,
                AbortSignal.timeout(durationMs(config.schedule.timeout)),
              ]),
            ),
        });
        const availability = new Availability({
          watch,
          catalogWatch,
          pending,
          overdueAfterMs: overdueAfterMs(config.schedule),
        });

        const visibility = new VisibilityService({
          knex,
          documents: new ModelDocuments({ checks }),
          permissions,
          catalog,
          kinds: config.kinds,
          isFilling: () => availability.filling() !== undefined,
        });
        const routing = new IssueRouting({
          facts,
          now: () => new Date(),
        });
        routeIssueAction({
          actionsRegistry: deps.actionsRegistry,
          routing,
          visibility,
          availability,
          logger,
        });
        deps.httpRouter.use(
          await createRouter({
            evaluation,
            previewer: new ModelPreviewer({
              catalog,
              config,
              indexes: new SeenIndexes({ whole: cache }),
              models: modelReader,
              facts,
              signal: shutdown.signal,
            }),
            checks,
            facts,
            visibility,
            availability,
            routing,
            catalog,
            config: rootConfig,
            operatingModelConfig: config,
            httpAuth: deps.httpAuth,
            logger,
            permissions,
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
        watch.follow(shutdown.signal);
        // Before that, the catalog of the same backend may be starting.
        lifecycle.addStartupHook(() => {
          catalogWatch.follow(shutdown.signal);
        });
        await scheduleRetention({
          knex,
          retention: config.retention,
          scheduler: deps.scheduler,
          logger,
        });
      },
    });
  },
});
