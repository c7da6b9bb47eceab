import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installToolchain } from './ensureNode.mjs';
import { log } from './log.mjs';
import { toolchain } from './paths.mjs';

/** The Yarn that called us, else the pinned one. Both run with the Node that runs this. */
export async function yarnCommand() {
  const caller = process.env.npm_execpath ?? '';
  if (/yarn[^/\\]*\.c?js$/.test(caller)) {
    return [process.execPath, caller];
  }
  const pinned = join(toolchain, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js');
  if (!existsSync(pinned)) {
    log('Installing Yarn');
    await installToolchain(['--omit=optional']);
  }
  return [process.execPath, pinned];
}
