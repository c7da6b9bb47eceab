import { join } from 'node:path';
import { startPostgres } from './setup/startPostgres.mjs';
import { log } from './setup/log.mjs';
import { root, transform } from './setup/paths.mjs';
import { runProcess } from './setup/runProcess.mjs';

export const HELP = `npm run bench -- [--size 1k|10k|100k] [--rounds N] [--only W1,W5] [--json FILE] [--markdown FILE]

Starts a real catalog on a real PostgreSQL, fills it with synthetic entities, runs the suite's own backend against it
and prints every figure of ours beside that of the floor or of the catalog itself, their ratio and its bar. docs/benchmark.md
says what each workload is.
`;

export async function run(args) {
  log('Starting PostgreSQL');
  const postgres = await startPostgres();
  try {
    return await runProcess(
      process.execPath,
      [
        '--import',
        transform,
        join(root, 'packages/benchmark/src/main.ts'),
        ...args,
      ],
      {
        cwd: process.env.INIT_CWD ?? root,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          BENCHMARK_POSTGRES_CONNECTION_STRING: postgres.connectionString,
        },
      },
    );
  } finally {
    await postgres.stop();
  }
}
