import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { log, UserError } from './log.mjs';
import { root } from './paths.mjs';
import { mustRun, runProcess } from './runProcess.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/** The path of a Chromium; installs one where there is none and where that is allowed. */
export async function ensureChromium() {
  const found = find();
  if (found) {
    return found;
  }
  const mayUseApt = process.getuid?.() === 0 && executable('/usr/bin/apt-get');
  log('Installing Chromium');
  if (mayUseApt) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await mustRun('Reading the package lists', 'apt-get', ['update'], { env });
    await mustRun(
      'Installing Chromium',
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium'],
      { env },
    );
  } else {
    await runProcess(
      process.execPath,
      [
        join(root, 'node_modules/@playwright/test/cli.js'),
        'install',
        'chromium',
      ],
      { output: () => {} },
    );
  }
  const installed = find();
  if (!installed) {
    throw new UserError(
      'There is no Chromium for the browser tests. Mend it with: sudo apt-get install -y chromium   (or: npx playwright install chromium)',
    );
  }
  return installed;
}

function find() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...NAMES.flatMap(name => folders.map(folder => join(folder, name))),
    playwrightBrowser(),
  ];
  return candidates.find(path => path && executable(path));
}

function playwrightBrowser() {
  const require = createRequire(join(root, 'package.json'));
  return require('@playwright/test').chromium.executablePath();
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
