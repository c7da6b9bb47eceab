import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { log, UserError } from './log.mjs';
import { root } from './paths.mjs';
import { runProcess } from './runProcess.mjs';

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
  if (process.getuid?.() === 0 && executable('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    log('Installing Chromium: reading the package lists (1 of 2)');
    await attempt('apt-get', ['update'], { env });
    log('Installing Chromium: downloading and unpacking (2 of 2)');
    await attempt(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium'],
      { env },
    );
  }
  if (!find()) {
    log('Installing the Chromium of Playwright');
    const cli = join(root, 'node_modules/@playwright/test/cli.js');
    await attempt(process.execPath, [cli, 'install', 'chromium']);
  }
  const installed = find();
  if (!installed) {
    throw new UserError(
      'There is no Chromium for the browser tests. Mend it with: sudo apt-get install -y chromium   (or: npx playwright install chromium)',
    );
  }
  return installed;
}

/** Shows what a program printed only where it failed; another way may still lead there. */
async function attempt(command, args, options) {
  const lines = [];
  const code = await runProcess(command, args, {
    ...options,
    output: text => lines.push(text),
  });
  if (code !== 0) {
    process.stdout.write(lines.join('').split('\n').slice(-15).join('\n'));
  }
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
