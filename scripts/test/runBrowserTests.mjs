import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOfExamples } from '../demo/copyOfExamples.mjs';
import { startDemo } from '../demo/startDemo.mjs';
import { waitForExamples } from '../demo/askDemo.mjs';
import { ensureBuiltApp } from '../setup/ensureBuiltApp.mjs';
import { freePort } from '../setup/freePort.mjs';
import { log } from '../setup/log.mjs';
import { root } from '../setup/paths.mjs';
import { runProcess } from '../setup/runProcess.mjs';

/** Adds a check, as somebody outside of the suite would. Every component of the examples passes it. */
const MODULE = join(
  root,
  'plugins/operating-model-backend/src/__testUtils__/acmeChecksModule.ts',
);

/** Runs the browser tests against a demo of their own, whose example files they may edit. */
export async function runBrowserTests(tally, chromium) {
  await ensureBuiltApp();
  const folder = mkdtempSync(join(tmpdir(), 'operating-model-browser-'));
  const report = join(folder, 'report.json');
  const backendLog = [];
  const { examples, ...copied } = copyOfExamples(folder);
  log('Starting the demo for the browser tests');
  const demo = await startDemo({
    port: await freePort(),
    folder,
    output: text => backendLog.push(text),
    modules: [MODULE],
    configuration: {
      ...copied,
      backend: {
        database: {
          client: 'better-sqlite3',
          connection: { directory: join(folder, 'database') },
        },
      },
    },
  });
  try {
    await waitForExamples(demo.baseUrl);
    log('Running the browser tests');
    const code = await runProcess(
      process.execPath,
      [join(root, 'node_modules/@playwright/test/cli.js'), 'test'],
      {
        env: {
          ...process.env,
          CHROMIUM_PATH: chromium,
          DEMO_URL: demo.baseUrl,
          DEMO_EXAMPLES: examples,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        },
      },
    );
    const failures = count(tally, JSON.parse(readFileSync(report, 'utf8')));
    if (code !== 0 && failures === 0) {
      tally.failed(`browser tests ended with ${code} although no test failed`);
    }
    if (code !== 0) {
      process.stdout.write(
        backendLog.join('').split('\n').slice(-60).join('\n'),
      );
    }
  } finally {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(tally, report) {
  let failures = 0;
  const visit = suite => {
    for (const spec of suite.specs ?? []) {
      const skipped = spec.tests.some(({ status }) => status === 'skipped');
      if (spec.ok && !skipped) {
        tally.passed();
      } else {
        failures += 1;
        tally.failed(
          `browser: ${spec.file}: ${spec.title}${skipped ? ' (skipped)' : ''}`,
        );
      }
    }
    (suite.suites ?? []).forEach(visit);
  };
  report.suites.forEach(visit);
  for (const { message } of report.errors ?? []) {
    failures += 1;
    tally.failed(`browser: ${message.split('\n', 1)[0]}`);
  }
  return failures;
}
