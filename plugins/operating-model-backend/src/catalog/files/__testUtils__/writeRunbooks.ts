import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { component, location, model, yaml } from './runbookEntities';
import {
  BIG_ENDIAN,
  FILES,
  LATIN_1,
  LITTLE_ENDIAN,
  RUNBOOKS,
  WITH_MARK,
  WITHOUT_MARK,
} from './runbooks';

/** Writes a folder with two catalogs and the files that their runbooks may and may not lead to; returns its path. */
export async function writeRunbooks(webUrl: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'runbooks-'));
  const forged = {
    'backstage.io/source-location': `file:${folder}/unregistered/`,
    'backstage.io/managed-by-location': `file:${folder}/unregistered/x.yaml`,
  };
  const files = {
    ...FILES,
    'catalog/docs/little.md': LITTLE_ENDIAN,
    'catalog/docs/big.md': BIG_ENDIAN,
    'catalog/docs/marked.md': WITH_MARK,
    'catalog/docs/latin.md': LATIN_1,
    'catalog/docs/unmarked.md': WITHOUT_MARK,
    'catalog/.backstage/own.yaml': yaml([
      component('in-dots', './docs/own.md'),
      component('in-dots-up', '../docs/good.md'),
      component('in-dots-deeper', './.deeper/own.md'),
      component('in-dots-other', '../.git/notes.md'),
    ]),
    'catalog/nested/one.yaml': yaml([
      component('up-and-inside', '../top.md'),
      component('up-and-out', '../../outside/secret.md'),
    ]),
    'catalog/all.yaml': yaml([
      ...RUNBOOKS.map(([name, runbook]) => component(name, runbook)),
      component('forged', './good.md', forged),
      component('latin', './docs/latin.md'),
      component('unmarked', './docs/unmarked.md'),
      model('suite', {
        good: './docs/good.md',
        outside: '../outside/secret.md',
        narrow: './docs/good.md',
      }),
      location('nested', 'file', './nested/one.yaml'),
      location('dots', 'file', './.backstage/own.yaml'),
      location('web', 'url', `${webUrl}/blob/main/app/c.yaml`),
      location('web-dots', 'url', `${webUrl}/blob/main/.backstage/c.yaml`),
    ]),
    'globs/one/two/glob.yaml': yaml([
      component('in-glob', './info.md'),
      component('above-glob', '../../above.md'),
    ]),
  };
  for (const [path, text] of Object.entries<string | Buffer>(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const docs = join(folder, 'catalog/docs');
  await mkdir(join(docs, 'folder.md'));
  execFileSync('mkfifo', [join(docs, 'pipe.md')]);
  await symlink('good.md', join(docs, 'link.md'));
  await symlink('../../outside/secret.md', join(docs, 'link-out.md'));
  await symlink('../../outside', join(docs, 'folder-out'));
  await symlink('../secret.yaml', join(docs, 'link-to-yaml.md'));
  await symlink('../.git/notes.md', join(docs, 'link-to-dots.md'));
  await symlink('nowhere.md', join(docs, 'broken.md'));
  return folder;
}
