/*
 * Writes what is derived from the route table: the OpenAPI document and the reference page. With --check it writes
 * nothing, names each file that is not up to date, and exits with 1.
 *
 * Run with `yarn workspace @cloud-suite/backstage-plugin-operating-model-backend generate`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { openApiDocument } from '../src/doors/rest/openapi/openApiDocument';
import { restReference, type OpenApiDocument } from './restReference';

const COMMAND =
  'yarn workspace @cloud-suite/backstage-plugin-operating-model-backend generate';
const ORIGIN =
  'Generated from operatingModelRoutes of the common package. Change that, then run: ';

const here = resolve(__dirname, '..');
const root = resolve(here, '../..');

async function main() {
  const document = openApiDocument() as OpenApiDocument;
  const generated = {
    [resolve(here, 'openapi.yaml')]: `# ${ORIGIN}${COMMAND}\n${stringify(
      document,
      { aliasDuplicateObjects: false },
    )}`,
    [resolve(root, 'docs/reference/rest.md')]: restReference(
      document,
      `${ORIGIN}${COMMAND}`,
    ),
  };
  const check = process.argv.includes('--check');
  let stale = 0;
  for (const [file, text] of Object.entries(generated)) {
    const content = await format(text, {
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
      process.stderr.write(`${name} is not up to date: run ${COMMAND}\n`);
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
