import { parseArgs } from 'node:util';
import { ensureChromium } from './setup/ensureChromium.mjs';
import { describeError, log } from './setup/log.mjs';
import { wasStopped } from './setup/runProcess.mjs';
import { startPostgres } from './setup/startPostgres.mjs';
import { runBrowserTests } from './test/runBrowserTests.mjs';
import { runChecks } from './test/runChecks.mjs';
import { runUnitTests } from './test/runUnitTests.mjs';
import { Tally } from './test/Tally.mjs';
import { watchUnitTests } from './test/watchUnitTests.mjs';

export const HELP = `npm test [-- OPTIONS]

Installs what is missing (PostgreSQL and Chromium included) and runs everything: type check, lint, formatting, API reports,
configuration schema, generated files, unit and integration tests on SQLite and on PostgreSQL, browser tests on the real
demo. Ends with the line "N passed, N failed" over all of them.

  --only checks|unit|browser   one part (may be repeated)
  --package NAME               the unit tests of one package, by the name of its folder, such as operating-model-common
  --watch                      unit tests that run again when a file changes
`;

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true },
      package: { type: 'string' },
      watch: { type: 'boolean', default: false },
    },
  });
  if (values.watch) {
    return watchUnitTests(values.package);
  }
  const parts = values.package ? ['unit'] : values.only ?? [];
  const wanted = part => parts.length === 0 || parts.includes(part);
  const tally = new Tally();
  if (wanted('checks')) {
    await part(tally, 'checks', () => runChecks(tally));
  }
  if (wanted('unit')) {
    await part(tally, 'unit tests', async () => {
      const postgres = await startPostgres();
      try {
        await runUnitTests(tally, {
          connectionString: postgres.connectionString,
          folder: values.package,
        });
      } finally {
        await postgres.stop();
      }
    });
  }
  if (wanted('browser')) {
    await part(tally, 'browser tests', async () =>
      runBrowserTests(tally, await ensureChromium()),
    );
  }
  return tally.close();
}

/** A part that cannot run is a failure, and the others still run. */
async function part(tally, name, work) {
  if (wasStopped()) {
    tally.failed(`${name}: stopped`);
    return;
  }
  try {
    await work();
  } catch (error) {
    log(describeError(error));
    tally.failed(`${name}: could not run`);
  }
}
