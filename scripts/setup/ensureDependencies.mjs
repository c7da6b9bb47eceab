import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { log } from './log.mjs';
import { root } from './paths.mjs';
import { mustRun } from './runProcess.mjs';
import { yarnCommand } from './yarnCommand.mjs';

/** What Yarn prints when it begins with a part of its work. */
const STEPS = [
  { says: '┌ Resolution step', step: 'reading the lock file (1 of 3)' },
  { says: '┌ Fetch step', step: 'downloading packages (2 of 3)' },
  { says: '┌ Link step', step: 'putting packages in place (3 of 3)' },
];

const MARK = join(root, 'node_modules', '.installed-for');

/** Installs the dependencies where the lock file or a package.json says something else than what is installed. */
export async function ensureDependencies() {
  const wanted = fingerprint();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) {
    return;
  }
  const [node, yarn] = await yarnCommand();
  log('Installing dependencies, one to two minutes the first time');
  let step = 'starting Yarn';
  const ticker = setInterval(() => log(`  still ${step}`), 20_000);
  try {
    await mustRun(
      'Installing dependencies',
      node,
      [yarn, 'install', '--immutable'],
      {
        watch: text => {
          const next = STEPS.find(({ says }) => text.includes(says))?.step;
          if (next) {
            step = next;
            log(`  ${step}`);
          }
        },
      },
    );
  } finally {
    clearInterval(ticker);
  }
  writeFileSync(MARK, wanted);
  log('Dependencies are installed');
}

/** Changes with everything that decides what is installed. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [
    'yarn.lock',
    'package.json',
    '.yarnrc.yml',
    ...packageFiles('packages'),
    ...packageFiles('plugins'),
  ]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function packageFiles(folder) {
  return readdirSync(join(root, folder))
    .sort()
    .map(name => join(folder, name, 'package.json'))
    .filter(file => existsSync(join(root, file)));
}
