import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { log, UserError } from './log.mjs';
import { toolchain } from './paths.mjs';
import { mustRun, runProcess } from './runProcess.mjs';

/** What Backstage 1.57 and the backend's libraries run on. */
const fits = ([major, minor]) => (major === 22 && minor >= 12) || major === 24;

/**
 * Returns where the Node that runs this fits. Else goes on in a child process with the pinned one, which is installed where
 * it is missing, and never returns.
 */
export async function ensureNode() {
  if (fits(process.versions.node.split('.').map(Number))) {
    return;
  }
  const { optionalDependencies } = JSON.parse(
    readFileSync(join(toolchain, 'package.json'), 'utf8'),
  );
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const version = optionalDependencies[name];
  if (!version) {
    throw new UserError(
      `This is Node ${process.version}, and there is none to install for ${process.platform} ${process.arch}. Install Node 24 (or 22.12 or newer) and try again.`,
    );
  }
  const home = join(toolchain, 'node_modules', name);
  const node = join(
    home,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (installedVersion(home) !== version || !existsSync(node)) {
    log(`Installing Node ${version}, since this is ${process.version}`);
    await installToolchain([]);
  }
  const code = await runProcess(node, process.argv.slice(1), {
    cwd: process.cwd(),
    env: {
      ...process.env,
      PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
      // Headers of the Node that compiles, not of the one that npm belongs to.
      npm_config_nodedir: home,
      NODE_USE_SYSTEM_CA: '1',
    },
  });
  process.exit(code);
}

/** Installs what the lock file of the toolchain pins. */
export async function installToolchain(options) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await mustRun(
    'Installing the toolchain',
    npm,
    ['ci', '--no-audit', '--no-fund', ...options],
    { cwd: toolchain, shell: process.platform === 'win32' },
  );
}

function installedVersion(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8')).version
    : undefined;
}
