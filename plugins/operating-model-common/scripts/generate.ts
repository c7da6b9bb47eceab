/*
 * Writes what is derived from the schemas: the JSON Schema and the reference pages. With --check it writes
 * nothing, names each file that is not up to date, and exits with 1.
 *
 * Run with `yarn workspace @cloud-suite/backstage-plugin-operating-model-common generate`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { annotationReference } from './annotationReference';
import { modelReference } from './modelReference';
import { operatingModelJsonSchema } from './operatingModelJsonSchema';

const here = resolve(__dirname, '..');
const root = resolve(here, '../..');

const generated: { [file: string]: () => string } = {
  [resolve(here, 'operating-model.schema.json')]: () =>
    JSON.stringify(operatingModelJsonSchema()),
  [resolve(root, 'docs/reference/operating-model.md')]: modelReference,
  [resolve(root, 'docs/reference/annotations.md')]: annotationReference,
};

async function main() {
  const check = process.argv.includes('--check');
  let stale = 0;
  for (const [file, make] of Object.entries(generated)) {
    const content = await format(make(), {
      ...(await resolveConfig(file)),
      filepath: file,
    });
    const present = await readFile(file, 'utf8').catch(() => undefined);
    if (content === present) {
      continue;
    }
    const name = relative(root, file);
    if (check) {
      stale += 1;
      process.stderr.write(
        `${name} is not up to date: run yarn workspace @cloud-suite/backstage-plugin-operating-model-common generate\n`,
      );
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      process.stdout.write(`Wrote ${name}\n`);
    }
  }
  process.exitCode = stale ? 1 : 0;
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
