import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './setup/paths.mjs';
import { runProcess } from './setup/runProcess.mjs';
import { yarnCommand } from './setup/yarnCommand.mjs';

// Writes anew the reports of what each package exports; --ci only says which ones are out of date. TypeScript prints the
// members of a union in the order in which it has met them first, which moves with any file of any package. So the
// order within a declaration does not count.
const checkOnly = process.argv.includes('--ci');
const before = readReports();
const [node, yarn] = await yarnCommand();
process.exitCode = await runProcess(node, [
  ...[yarn, 'backstage-repo-tools', 'api-reports'],
  ...['--omit-messages', 'ae-wrong-input-file-type,ae-undocumented'],
]);
for (const [file, after] of readReports()) {
  const old = before.get(file);
  const same = old !== undefined && withoutOrder(old) === withoutOrder(after);
  if (old !== undefined && (same || checkOnly)) {
    writeFileSync(file, old);
  }
  if (!same && checkOnly) {
    process.stdout.write(`${relative(root, file)} is out of date\n`);
    process.exitCode = 1;
  }
}

function readReports() {
  const files = globSync('plugins/*/report*.api.md', { cwd: root });
  return new Map(
    files
      .map(file => join(root, file))
      .map(file => [file, readFileSync(file, 'utf8')]),
  );
}

/** The words of each declaration, sorted. */
function withoutOrder(report) {
  return report
    .split('// @')
    .map(declaration =>
      declaration
        .split(/[^\w'"@$.-]+/)
        .sort()
        .join(' '),
    )
    .join('\n');
}
