import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
  type AuthService,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { answerQuestions } from '../process/answerQuestions';
import { Floor, serviceToken } from './Floor';
import { lengthenHistory } from './lengthenHistory';
import { ManualScheduler } from './ManualScheduler';
import { measure } from './measure';
import { MeasuredDatabase } from './MeasuredDatabase';
import { TableCounter } from './TableCounter';
import { timeModelWork } from './timeModelWork';

let database: MeasuredDatabase;
let counter: TableCounter;
let floor: Floor;
const scheduler = new ManualScheduler();

/** Lets the floor read the catalog with credentials of its own. */
function floorPlugin(takeAuth: (auth: AuthService) => void) {
  return createBackendPlugin({
    pluginId: 'floor',
    register(env) {
      env.registerInit({
        deps: { auth: coreServices.auth },
        async init({ auth }) {
          takeAuth(auth);
        },
      });
    },
  });
}

answerQuestions({
  async start(settings: {
    config: JsonObject;
    database: Knex.Config;
    catalogUrl: string;
  }) {
    database = new MeasuredDatabase(settings.database);
    counter = new TableCounter(database.knex);
    const backend = createBackend();
    backend.add(
      createServiceFactory({
        service: coreServices.rootConfig,
        deps: {},
        factory: () => new ConfigReader(settings.config),
      }),
    );
    backend.add(database.serviceFactory());
    backend.add(scheduler.serviceFactory());
    backend.add(
      import('@cloud-suite/backstage-plugin-operating-model-backend'),
    );
    let auth: AuthService | undefined;
    backend.add(floorPlugin(own => (auth = own)));
    await backend.start();
    if (!auth) {
      throw new Error('The floor got no credentials');
    }
    floor = new Floor({
      knex: database.knex,
      catalogUrl: settings.catalogUrl,
      token: serviceToken(auth),
    });
    await floor.prepare();
  },

  async empty() {
    await counter.empty();
  },

  async invalidate() {
    await counter.invalidate();
  },

  async lengthenHistory() {
    await lengthenHistory(database.knex);
  },

  async sweep() {
    const before = await counter.written();
    database.take();
    const cost = await measure(() => scheduler.run());
    const statements = database.take();
    return {
      ...cost,
      ...statements,
      rowsWritten: (await counter.written()) - before,
    };
  },

  async floorSweep({ cold, write }: { cold: boolean; write: boolean }) {
    if (cold) {
      await floor.empty();
    }
    database.take();
    const cost = await measure(() => floor.sweep({ write }));
    return { ...cost, ...database.take(), rowsWritten: 0 };
  },

  async floorRefresh({ kind, name }: { kind: string; name: string }) {
    const started = performance.now();
    await floor.refresh(kind, name);
    return performance.now() - started;
  },

  async floorReads({ entityRefs }: { entityRefs: string[] }) {
    const times: number[] = [];
    for (const entityRef of entityRefs) {
      const started = performance.now();
      await floor.readOne(entityRef);
      times.push(performance.now() - started);
    }
    return times;
  },

  async modelWork() {
    const { index, models } = await floor.readIndex();
    return timeModelWork(models[0], index);
  },

  async cpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },

  async statements() {
    return database.take();
  },
});
