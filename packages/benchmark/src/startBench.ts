import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import createKnex from 'knex';
import type { BenchmarkOptions } from './options';
import { backendConfig } from './process/backendConfig';
import { ChildProcess } from './process/ChildProcess';
import { createPluginKeys } from './process/createPluginKeys';
import { freePort } from './process/freePort';
import { fillCatalog } from './fillCatalog';
import { request, type Bench } from './workloads/Bench';

const SUITE_DATABASE = 'benchmark_suite';
const CATALOG_PREFIX = 'benchmark_plugin_';
const SAMPLE = 512;
/** After its start a backend sweeps by itself again and again for three minutes, which no measurement may hold. */
const FOLLOWED_MS = 185_000;

/** The backends of a run, and how to end them. */
export interface RunningBench {
  bench: Bench;
  sqlite: { suite: ChildProcess; suiteUrl: string };
  /** Resolves when no suite sweeps by itself any more. */
  settled: Promise<void>;
  stop(): Promise<void>;
}

/** Starts a catalog and the suite (on PostgreSQL and on SQLite), and fills the catalog. */
export async function startBench(
  options: BenchmarkOptions,
  progress: (text: string) => void,
): Promise<RunningBench> {
  const [catalogPort, suitePort, sqlitePort] = [
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const folder = await mkdtemp(join(tmpdir(), 'operating-model-benchmark-'));
  const keys = await createPluginKeys(folder);
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map(child => child.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  const start = async (program: string, settings: unknown) => {
    const child = await ChildProcess.start(join(__dirname, program), settings);
    children.push(child);
    return child;
  };
  const startSuite = (port: number, database: object) =>
    start('suite/suiteProcess.ts', {
      catalogUrl: `http://127.0.0.1:${catalogPort}/api/catalog`,
      database,
      config: backendConfig({
        port,
        otherPort: catalogPort,
        others: ['catalog'],
        database: { client: 'better-sqlite3', connection: ':memory:' },
        keys,
      }),
    });

  try {
    progress('Making empty databases');
    await recreateDatabases(options.database);
    progress('Starting the catalog');
    const catalog = await start('catalog/catalogProcess.ts', {
      size: options.entities,
      config: {
        ...backendConfig({
          port: catalogPort,
          otherPort: suitePort,
          others: ['operating-model', 'floor'],
          database: {
            client: 'pg',
            connection: options.database,
            prefix: CATALOG_PREFIX,
          },
        }),
        catalog: {
          processingInterval: { hours: 24 },
          rules: [{ allow: ['Component', 'OperatingModel'] }],
        },
      },
    });
    const catalogUrl = `http://127.0.0.1:${catalogPort}/api/catalog`;
    await fillCatalog({ catalog, catalogUrl, progress });
    progress('Starting the suite on PostgreSQL and on SQLite');
    const startOnPostgres = () =>
      startSuite(suitePort, {
        client: 'pg',
        connection: databaseUrl(options.database, SUITE_DATABASE),
        pool: { min: 2, max: 10 },
      });
    const suite = await startOnPostgres();
    const sqlite = await startSuite(sqlitePort, {
      client: 'better-sqlite3',
      connection: join(folder, 'suite.sqlite'),
      useNullAsDefault: true,
    });
    const suiteBase = `http://127.0.0.1:${suitePort}`;
    const bench: Bench = {
      size: options.size,
      rounds: options.rounds,
      catalog,
      suite,
      catalogUrl,
      suiteUrl: `${suiteBase}/api/operating-model/v1`,
      healthUrl: `${suiteBase}/.backstage/health/v1/readiness`,
      secondPageUrl: await secondPageOf(catalogUrl),
      sample: await sampleOf(catalogUrl),
      progress,
      async restartSuite() {
        await bench.suite.stop();
        bench.suite = await startOnPostgres();
      },
    };
    return {
      bench,
      sqlite: {
        suite: sqlite,
        suiteUrl: `http://127.0.0.1:${sqlitePort}/api/operating-model/v1`,
      },
      settled: sleep(FOLLOWED_MS, undefined, { ref: false }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function recreateDatabases(server: string): Promise<void> {
  const knex = createKnex({ client: 'pg', connection: server });
  try {
    for (const name of [
      SUITE_DATABASE,
      `${CATALOG_PREFIX}catalog`,
      `${CATALOG_PREFIX}auth`,
    ]) {
      await knex.raw('drop database if exists ?? with (force)', [name]);
    }
    await knex.raw('create database ??', [SUITE_DATABASE]);
  } finally {
    await knex.destroy();
  }
}

async function secondPageOf(catalogUrl: string): Promise<string> {
  const pages = `${catalogUrl}/entities/by-query`;
  const { pageInfo } = await request(`${pages}?limit=50&filter=kind=component`);
  const cursor = encodeURIComponent(pageInfo.nextCursor);
  return `${pages}?limit=50&cursor=${cursor}`;
}

async function sampleOf(catalogUrl: string): Promise<string[]> {
  const query = new URLSearchParams({
    limit: String(SAMPLE),
    filter: 'kind=component',
    fields: 'kind,metadata.name',
  });
  const page = await request(`${catalogUrl}/entities/by-query?${query}`);
  return page.items.map(
    ({ metadata }: { metadata: { name: string } }) =>
      `component:default/${metadata.name}`,
  );
}
