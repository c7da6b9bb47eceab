import { log } from '../setup/log.mjs';
import { runProcess, wasStopped } from '../setup/runProcess.mjs';
import { yarnCommand } from '../setup/yarnCommand.mjs';

/** Each check with the command that runs it and the one that mends what it finds. */
const CHECKS = [
  { name: 'types', args: ['tsc'], mend: 'the types' },
  { name: 'lint', args: ['lint'], mend: 'yarn lint --fix' },
  { name: 'formatting', args: ['prettier:check'], mend: 'yarn fix:formatting' },
  {
    name: 'generated files',
    args: ['generate', '--check'],
    mend: 'yarn generate',
  },
  {
    name: 'API reports',
    args: ['api-reports', '--ci'],
    mend: 'yarn tsc && yarn api-reports',
  },
  {
    name: 'configuration schema',
    args: ['backstage-cli', 'config:check', '--lax', '--strict'],
    mend: 'app-config.yaml or the config.d.ts of a package',
  },
];

export async function runChecks(tally) {
  const [node, yarn] = await yarnCommand();
  for (const [index, { name, args, mend }] of CHECKS.entries()) {
    if (wasStopped()) {
      return;
    }
    log(`Check ${index + 1} of ${CHECKS.length}: ${name}`);
    const started = Date.now();
    const lines = [];
    const code = await runProcess(node, [yarn, ...args], {
      output: text => lines.push(text),
    });
    const seconds = Math.round((Date.now() - started) / 1000);
    if (code === 0) {
      log(`${name}: fine (${seconds} s)`);
      tally.passed();
    } else {
      process.stdout.write(lines.join(''));
      log(`${name}: failed (${seconds} s); mend it with: ${mend}`);
      tally.failed(`check: ${name}`);
    }
  }
}
