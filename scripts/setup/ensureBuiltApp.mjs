import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { log } from './log.mjs';
import { root } from './paths.mjs';
import { mustRun } from './runProcess.mjs';
import { yarnCommand } from './yarnCommand.mjs';

const MARK = join(root, 'packages/app/dist/.built-from');
/** What ends up in the browser. */
const SOURCES = [
  'packages/app/src',
  'packages/app/public',
  'packages/app/package.json',
  'plugins/operating-model/src',
  'plugins/operating-model-common/src',
  'yarn.lock',
];

/** Builds the app where its sources have changed since it was built. */
export async function ensureBuiltApp() {
  const wanted = fingerprint();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) {
    return;
  }
  log('Building the app, about half a minute');
  const [node, yarn] = await yarnCommand();
  await mustRun('Building the app', node, [yarn, 'workspace', 'app', 'build']);
  writeFileSync(MARK, wanted);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    addTo(hash, join(root, source));
  }
  return hash.digest('hex');
}

function addTo(hash, path) {
  if (!/\.(json|lock|tsx?|html|svg)$/.test(path)) {
    for (const name of readdirSync(path).sort()) {
      addTo(hash, join(path, name));
    }
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(readFileSync(path));
  }
}
