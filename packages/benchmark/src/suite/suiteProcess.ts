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
import { BlockMeter } from './BlockMeter';
import { Clock } from './Clock';
import { Floor } from './Floor';
import { FloorCatalog } from './FloorCatalog';
import { FloorTables } from './FloorTables';
import { lengthenHistory } from './lengthenHistory';
import { ManualScheduler } from './ManualScheduler';
import { measure } from './measure';
import { MeasuredDatabase } from './MeasuredDatabase';
import { serviceToken } from './serviceToken';
import { TableCounter } from './TableCounter';
import { timeModelWork } from './timeModelWork';

let database: MeasuredDatabase;
let counter: TableCounter;
let catalog: FloorCatalog;
let floor: Floor;
let meter = new BlockMeter();
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
    catalog = new FloorCatalog({
      url: settings.catalogUrl,
      token: serviceToken(auth),
    });
    // The catalog was filled before: every sweep is one of every day.
    await database
      .knex('sweep_state')
      .update({ filled_at: new Date().toISOString() });
    const tables = new FloorTables(database.knex);
    await tables.prepare();
    floor = new Floor({ knex: database.knex, catalog, tables });
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

  async floorSweep({ cold }: { cold: boolean }) {
    if (cold) {
      await floor.empty();
    }
    database.take();
    const cost = await measure(clock =>
      cold ? floor.coldSweep(clock) : floor.steadySweep(),
    );
    return { ...cost, ...database.take(), rowsWritten: 0 };
  },

  /** Milliseconds that the floor takes for one entity. */
  async floorRefresh({ kind, name }: { kind: string; name: string }) {
    const clock = new Clock();
    await floor.refresh(clock, kind, name);
    return clock.read().wallMs;
  },

  async modelWork() {
    const { index, models } = await catalog.readIndex();
    return timeModelWork(models[0], index);
  },

  /** Begins to measure how long the event loop is blocked. */
  async watchBlocks() {
    meter.stop();
    meter = new BlockMeter();
    meter.start();
  },

  /** What was measured since {@link watchBlocks}. */
  async blocks() {
    return meter.stop();
  },

  async cpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },

  async statements() {
    return database.take();
  },
});
