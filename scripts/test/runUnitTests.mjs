import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { log } from '../setup/log.mjs';
import { root } from '../setup/paths.mjs';
import { runProcess } from '../setup/runProcess.mjs';
import { yarnCommand } from '../setup/yarnCommand.mjs';
import { unitTestEnvironment } from './unitTestEnvironment.mjs';

const PATIENCE_MS = 60_000;

/** Runs the tests of all packages, or of one, on SQLite and on the given PostgreSQL. */
export async function runUnitTests(tally, { connectionString, folder }) {
  const [node, yarn] = await yarnCommand();
  const scratch = mkdtempSync(join(tmpdir(), 'operating-model-jest-'));
  const report = join(scratch, 'report.json');
  log(`Running the unit and integration tests${folder ? ` of ${folder}` : ''}`);
  try {
    const code = await runProcess(
      node,
      [
        yarn,
        ...['backstage-cli', 'repo', 'test', '--watchAll=false'],
        // A machine that does much else at once is slow, and that is no failure.
        ...['--maxWorkers=2', `--testTimeout=${PATIENCE_MS}`],
        ...['--json', `--outputFile=${report}`],
        ...(folder ? [`/${folder}/`] : []),
      ],
      { env: unitTestEnvironment(connectionString) },
    );
    count(tally, JSON.parse(readFileSync(report, 'utf8')), code);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function count(tally, report, code) {
  let failures = 0;
  for (const {
    name,
    status,
    message,
    assertionResults,
  } of report.testResults) {
    const file = relative(root, name);
    if (status === 'failed' && assertionResults.length === 0) {
      failures += 1;
      tally.failed(`${file}: ${message.split('\n', 1)[0]}`);
    }
    for (const { fullName, status: outcome } of assertionResults) {
      if (outcome === 'passed') {
        tally.passed();
      } else {
        failures += 1;
        tally.failed(`${file}: ${fullName} (${outcome})`);
      }
    }
  }
  if (code !== 0 && failures === 0) {
    tally.failed(`unit tests ended with ${code} although no test failed`);
  }
}
