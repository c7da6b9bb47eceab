import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';
import { runProcess } from './setup/runProcess.mjs';
import { yarnCommand } from './setup/yarnCommand.mjs';

// Runs the `generate` script of every package that has one; --check only says what would change.
const [node, yarn] = await yarnCommand();
const packages = readdirSync(join(root, 'plugins'))
  .map(folder => join(root, 'plugins', folder, 'package.json'))
  .filter(file => existsSync(file))
  .map(file => JSON.parse(readFileSync(file, 'utf8')))
  .filter(({ scripts }) => scripts?.generate);
for (const { name } of packages) {
  const args = [yarn, 'workspace', name, 'run', 'generate'];
  const code = await runProcess(node, [...args, ...process.argv.slice(2)]);
  process.exitCode ||= code;
}
