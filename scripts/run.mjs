#!/usr/bin/env node
// The door to everything that the npm scripts of the root do. Needs nothing installed and runs on Node 18 or newer: it
// brings up the Node, the Yarn and the dependencies of this repository first, and goes on with those.
import { ensureNode } from './setup/ensureNode.mjs';
import { ensureDependencies } from './setup/ensureDependencies.mjs';
import { describeError } from './setup/log.mjs';

const COMMANDS = {
  start: () => import('./start.mjs'),
  'start:backend': () => import('./startBackend.mjs'),
  test: () => import('./test.mjs'),
  bench: () => import('./bench.mjs'),
  screenshots: () => import('./screenshots.mjs'),
  yarn: () => import('./yarn.mjs'),
};

const [name, ...args] = process.argv.slice(2);
const load = COMMANDS[name];
if (!load) {
  process.stderr.write(
    `There is no command ${name}; known ones are ${Object.keys(COMMANDS).join(
      ', ',
    )}\n`,
  );
  process.exit(2);
}

try {
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.HELP);
  } else {
    // Goes on in a child with the right Node where this one does not fit.
    await ensureNode();
    await ensureDependencies();
    process.exitCode = await command.run(args);
  }
} catch (error) {
  process.stderr.write(`\n${describeError(error)}\n`);
  process.exitCode = 1;
}
