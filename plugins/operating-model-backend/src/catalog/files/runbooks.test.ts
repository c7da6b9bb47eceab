import { createServer, type Server } from 'node:http';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { urlReaderServiceFactory } from '@backstage/backend-defaults/urlReader';
import { TestDatabases } from '@backstage/backend-test-utils';
import { stringify } from 'yaml';
import { startRest } from '../../doors/rest/__testUtils__/startRest';
import { rule } from '../../doors/rest/__testUtils__/TestPolicy';

jest.setTimeout(120_000);

const MEBIBYTE = 1024 * 1024;

const LINKS = `# Start

[next](./next.md#deeper) and [with a blank](<my runbook.md>), [its twin][twin],
[out](../../outside/secret.md), [hidden](../.git/notes.md), [yaml](../secret.yaml), [gone](gone.md), [web](https://example.com/x.md)

[twin]: ./sub/twin.md "Twin"
`;
/** A text that begins with the byte order mark of its encoding, and one in an encoding that has none. */
const LITTLE_ENDIAN = Buffer.from('\ufeff# Grüße\n', 'utf16le');
const BIG_ENDIAN = Buffer.from(LITTLE_ENDIAN).swap16();
const WITH_MARK = Buffer.from('\ufeff# Grüße\n');
const LATIN_1 = Buffer.from('# Grüße\n', 'latin1');
const WITHOUT_MARK = LITTLE_ENDIAN.subarray(2);

/** Path of a file on disk → text; everything that runbooks may and may not lead to. */
const FILES: { [path: string]: string } = {
  'outside/secret.md': '# Outside',
  'catalog/secret.yaml': 'token: hidden',
  'catalog/.git/notes.md': '# In a dot-folder',
  'catalog/docs/.hidden.md': '# Hidden',
  'catalog/docs/good.md': '# Restart it\n\nGrüße',
  'catalog/docs/other.markdown': '# Other',
  'catalog/docs/UPPER.MD': '# Upper',
  'catalog/docs/full.md': 'x'.repeat(MEBIBYTE),
  'catalog/docs/large.md': 'x'.repeat(MEBIBYTE + 1),
  'catalog/docs/page.html': '<script>alert(1)</script>',
  'catalog/top.md': '# Top',
  'catalog/docs/my runbook.md': '# With a blank',
  'catalog/docs/links.md': LINKS,
  'catalog/docs/next.md': '# Next\n\n[back](links.md) [on](sub/twin.md)',
  'catalog/docs/sub/twin.md': '# Twin',
  'catalog/.backstage/docs/own.md': '# In the own dot-folder',
  'catalog/.backstage/.deeper/own.md': '# In another one',
  'globs/one/two/info.md': '# Below a glob',
  'globs/above.md': '# Beside the folders of a glob',
  'unregistered/good.md': '# Not registered',
};

/** Component → the runbook that it names, and what it shows; nothing where it is not to be read. */
const RUNBOOKS: [string, string, string?][] = [
  ['good', './docs/good.md', FILES['catalog/docs/good.md']],
  ['bare', 'docs/good.md', FILES['catalog/docs/good.md']],
  ['markdown', './docs/other.markdown', '# Other'],
  ['upper', './docs/UPPER.MD', '# Upper'],
  ['detour', './docs/../docs/./good.md', FILES['catalog/docs/good.md']],
  ['full', './docs/full.md', FILES['catalog/docs/full.md']],
  ['link', './docs/link.md', FILES['catalog/docs/good.md']],
  ['blank', './docs/my runbook.md', '# With a blank'],
  ['coded', './docs/my%20runbook.md', '# With a blank'],
  ['heading', 'docs/good.md#restart-it', FILES['catalog/docs/good.md']],
  ['view', 'docs/good.md?plain=1', FILES['catalog/docs/good.md']],
  ['utf-16le', 'docs/little.md', '# Grüße\n'],
  ['utf-16be', 'docs/big.md', '# Grüße\n'],
  ['marked', 'docs/marked.md', '# Grüße\n'],
  ['links', 'docs/links.md', LINKS],
  ['large', './docs/large.md'],
  ['query', './docs/good.md?version=2'],
  ['own-dots', '.backstage/docs/own.md'],
  ['absent', './docs/absent.md'],
  ['folder', './docs/folder.md'],
  ['pipe', './docs/pipe.md'],
  ['outside', '../outside/secret.md'],
  ['far-outside', './docs/../../outside/secret.md'],
  ['encoded', '..%2foutside%2fsecret.md'],
  ['encoded-dots', '%2e%2e/outside/secret.md'],
  ['link-out', './docs/link-out.md'],
  ['link-folder-out', './docs/folder-out/secret.md'],
  ['link-to-yaml', './docs/link-to-yaml.md'],
  ['link-to-dots', './docs/link-to-dots.md'],
  ['broken-link', './docs/broken.md'],
  ['dot-folder', './.git/notes.md'],
  ['dot-file', './docs/.hidden.md'],
  ['yaml', './secret.yaml'],
  ['html', './docs/page.html'],
  ['no-extension', './docs/good'],
];

const isShown = ([, , text]: (typeof RUNBOOKS)[number]) => text !== undefined;

describe('runbooks that are files', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let folder: string;
  let web: Server;
  let webUrl: string;
  let rest: Awaited<ReturnType<typeof startRest>>;

  const component = (
    name: string,
    runbook: string,
    annotations: { [key: string]: string } = {},
  ) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: { 'operating-model.io/runbook': runbook, ...annotations },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'leads' },
  });
  const location = (name: string, type: string, target: string) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: { name },
    spec: { type, target },
  });
  const model = (name: string, surfaces: { [id: string]: string }) => ({
    apiVersion: 'operating-model.io/v1alpha1',
    kind: 'OperatingModel',
    metadata: { name },
    spec: {
      owner: 'leads',
      status: 'adopted',
      appliesTo: ['domain:default/elsewhere'],
      surfaces: Object.entries(surfaces).map(([id, path]) => ({
        id,
        type: 'runbook',
        location: path,
        ...(id === 'narrow' && { appliesTo: ['system:default/hidden'] }),
      })),
    },
  });
  const yaml = (entities: object[]) =>
    entities.map(entity => stringify(entity)).join('---\n');

  async function writeFiles() {
    folder = await mkdtemp(join(tmpdir(), 'runbooks-'));
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
  }

  /** A server of repositories: one with a catalog file and runbooks, another with a secret. */
  async function startWeb() {
    web = createServer((request, response) => {
      const pages: { [path: string]: string | Buffer } = {
        '/team/suite/blob/main/app/c.yaml': yaml([
          component('web-good', '../docs/web.md'),
          component(
            'web-other-repository',
            '../../../../other/blob/main/secret.md',
          ),
          component(
            'web-encoded',
            '..%2f..%2f..%2f..%2fother/blob/main/secret.md',
          ),
          component('web-yaml', './c.yaml'),
          component('web-dots', '../.github/notes.md'),
          component('web-large', '../docs/large.md'),
          component('web-query', './c.yaml?x=/a.md'),
          component('web-absent', './docs/absent.md'),
          component('web-endless', '../docs/endless.md'),
          component('web-blank', '../docs/my runbook.md'),
          component('web-coded', '../docs/my%20runbook.md#rollback'),
          component('web-utf-16', '../docs/utf-16.md?plain=1'),
          component('web-latin', '../docs/latin.md'),
          component('web-links', '../docs/links.md'),
        ]),
        '/team/suite/blob/main/.backstage/c.yaml': yaml([
          component('web-own-dots', './docs/own.md'),
          component('web-other-dots', '../.github/notes.md'),
        ]),
        '/team/suite/blob/main/.backstage/docs/own.md':
          '# In the own dot-folder',
        '/team/suite/blob/main/docs/my%20runbook.md': '# With a blank',
        '/team/suite/blob/main/docs/utf-16.md': BIG_ENDIAN,
        '/team/suite/blob/main/docs/latin.md': LATIN_1,
        '/team/suite/blob/main/docs/links.md':
          '[next](sub/next.md) [other](../../../../other/blob/main/secret.md)',
        '/team/suite/blob/main/docs/sub/next.md': '# Next on the web',
        '/team/suite/blob/main/docs/web.md': '# From the web',
        '/team/suite/blob/main/.github/notes.md': '# Hidden',
        '/team/suite/blob/main/docs/large.md': 'x'.repeat(MEBIBYTE + 1),
        '/team/other/blob/main/secret.md': '# Secret',
      };
      const { pathname } = new URL(String(request.url), 'http://localhost');
      if (pathname.endsWith('/endless.md')) {
        response.writeHead(200).write('…');
        return;
      }
      const page = pages[pathname];
      response.writeHead(page === undefined ? 404 : 200).end(page);
    });
    await new Promise<void>(done => {
      web.listen(0, '127.0.0.1', done);
    });
    webUrl = `http://127.0.0.1:${
      (web.address() as AddressInfo).port
    }/team/suite`;
  }

  beforeAll(async () => {
    await startWeb();
    await writeFiles();
    rest = await startRest({
      databases,
      databaseId: 'SQLITE_3',
      entities: [],
      // Those of the list, and what lies in other files than the first.
      evaluated: RUNBOOKS.length + 4 + 4 + 2 + 2 + 14 + 2,
      features: [urlReaderServiceFactory],
      config: {
        backend: { reading: { allow: [{ host: new URL(webUrl).host }] } },
        catalog: {
          rules: [{ allow: ['Component', 'Location', 'OperatingModel'] }],
          locations: [
            { type: 'file', target: join(folder, 'catalog/all.yaml') },
            { type: 'file', target: join(folder, 'globs/one/*/glob.yaml') },
          ],
        },
      },
    });
  });
  afterAll(async () => {
    await rest?.stop();
    web.closeAllConnections();
    web.close();
    await rm(folder, { recursive: true });
  });

  const read = (name: string, id = 'runbook', user = 'admin') =>
    rest
      .as(user)
      .get(`/entities/component/default/${name}/runbooks/${id}`)
      .buffer(true);

  /** What a link of the runbook of a component leads to, and a link of that one, and so on. */
  const follow = (name: string, ...links: string[]) =>
    read(name).query({ link: links });

  /** How the runbook of a component stands in the answer of that component. */
  async function stateOf(name: string) {
    const { body } = await rest
      .as('admin')
      .get(`/entities/component/default/${name}`);
    const [{ state, reason, value }] = body.runbooks;
    return { state, reason, value };
  }

  /** What a reader gets of something that is not to be read, whatever the reason. */
  const nothing = (name: string, id = 'runbook') => ({
    status: 404,
    error: {
      name: 'NotFoundError',
      message: `No runbook "${id}" of component:default/${name} can be shown here`,
    },
  });
  async function answer(name: string, id?: string) {
    const { status, body } = await read(name, id);
    return { status, error: body.error };
  }

  it('are shown as Markdown, from below the folder that configuration registered', async () => {
    for (const [name, , text] of RUNBOOKS.filter(isShown)) {
      const { status, text: shown, headers } = await read(name);
      expect([name, status, shown]).toEqual([name, 200, text]);
      expect(headers).toMatchObject({
        'content-type': 'text/markdown; charset=utf-8',
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-cache',
      });
    }
    expect((await read('up-and-inside')).text).toBe('# Top');
    expect((await read('in-glob')).text).toBe('# Below a glob');
  });

  it.each(RUNBOOKS.filter(runbook => !isShown(runbook)))(
    'are not shown where the file is something else or elsewhere: %s',
    async name => {
      expect(await answer(name)).toEqual(nothing(name));
    },
  );

  it('are refused where nobody can tell which text their bytes are', async () => {
    for (const name of ['latin', 'unmarked', 'web-latin']) {
      const { status, body } = await read(name);
      expect([name, status, body.error.message]).toEqual([
        name,
        409,
        'This runbook is written in neither UTF-8 nor UTF-16 with a byte order mark, so it cannot be shown; save it as UTF-8',
      ]);
    }
  });

  it('may lie in the dot-folder of the own file, and in no other', async () => {
    expect((await read('in-dots')).text).toBe('# In the own dot-folder');
    expect((await read('in-dots-up')).text).toBe(FILES['catalog/docs/good.md']);
    expect((await read('web-own-dots')).text).toBe('# In the own dot-folder');
    for (const name of ['in-dots-deeper', 'in-dots-other', 'web-other-dots']) {
      expect(await answer(name)).toEqual(nothing(name));
    }
  });

  it('lead on to the Markdown files that they link to, and to no other', async () => {
    for (const [links, text] of [
      [['./next.md#deeper'], FILES['catalog/docs/next.md']],
      [['next.md'], FILES['catalog/docs/next.md']],
      [['my%20runbook.md'], '# With a blank'],
      [['./sub/twin.md'], '# Twin'],
      [['next.md', 'sub/twin.md'], '# Twin'],
      [['next.md', 'links.md', 'sub/twin.md'], '# Twin'],
    ] as [string[], string][]) {
      const { status, text: shown } = await follow('links', ...links);
      expect([links, status, shown]).toEqual([links, 200, text]);
    }
    for (const links of [
      // There, and not linked to.
      ['good.md'],
      ['../top.md'],
      ['next.md', 'good.md'],
      ['sub/twin.md', 'next.md'],
      // Linked to, and not to be read.
      ['../../outside/secret.md'],
      ['../.git/notes.md'],
      ['../secret.yaml'],
      ['gone.md'],
      ['https://example.com/x.md'],
    ]) {
      const { status, body } = await follow('links', ...links);
      expect([links, status, body.error]).toEqual([
        links,
        404,
        nothing('links').error,
      ]);
    }
    expect((await follow('links', ...Array(6).fill('next.md'))).status).toBe(
      400,
    );
    expect((await follow('web-links', 'sub/next.md')).text).toBe(
      '# Next on the web',
    );
    expect(
      (await follow('web-links', '../../../../other/blob/main/secret.md'))
        .status,
    ).toBe(404);
  });

  it('say where they lie on the web, and nothing of the disk', async () => {
    const { headers } = await read('web-links');
    expect(headers).toMatchObject({
      'content-location': `${webUrl}/blob/main/docs/links.md`,
      'access-control-expose-headers': 'content-location',
    });
    expect((await read('good')).headers).not.toHaveProperty('content-location');
  });

  it('are not known to open before somebody looked, and invalid where they never can', async () => {
    for (const name of ['good', 'web-good', 'absent', 'link-out', 'latin']) {
      expect([name, await stateOf(name)]).toMatchObject([
        name,
        {
          state: 'unknown',
          reason: 'Nobody has looked yet whether it opens',
          value: { target: 'file' },
        },
      ]);
    }
    expect(await stateOf('heading')).toMatchObject({
      value: { heading: 'restart-it' },
    });
    for (const [name, reason] of [
      ['outside', /^It leads out of where the file that names it comes from; /],
      ['up-and-out', /^It leads out of where/],
      ['above-glob', /^It leads out of where/],
      ['web-other-repository', /^It leads out of where/],
      ['own-dots', /^\.backstage begins with a dot; /],
      ['in-dots-other', /^\.git begins with a dot; /],
      ['web-dots', /^\.github begins with a dot; /],
      ['yaml', /^A file that ends with \.yaml is not shown here; /],
      ['no-extension', /^It names no Markdown file; /],
      [
        'query',
        /^What follows \? belongs to a web address and not to a path; /,
      ],
      ['encoded', /as a %-code; /],
    ] as [string, RegExp][]) {
      expect([name, await stateOf(name)]).toMatchObject([
        name,
        {
          state: 'invalid',
          reason: expect.stringMatching(reason),
          value: { target: 'text' },
        },
      ]);
    }
  });

  it('are not shown from above the folder of an entity or of a glob', async () => {
    expect(await answer('up-and-out')).toEqual(nothing('up-and-out'));
    expect(await answer('above-glob')).toEqual(nothing('above-glob'));
  });

  it('are not looked for where an annotation says that the source is', async () => {
    expect(await answer('forged')).toEqual(nothing('forged'));
  });

  it('are absent where there is no such entity or no such runbook', async () => {
    expect(await answer('no-such-component')).toEqual(
      nothing('no-such-component'),
    );
    expect(await answer('good', 'link-0')).toEqual(nothing('good', 'link-0'));
  });

  it('are read from the repository of the entity, and from no other', async () => {
    expect((await read('web-good')).text).toBe('# From the web');
    expect((await read('web-blank')).text).toBe('# With a blank');
    expect((await read('web-coded')).text).toBe('# With a blank');
    expect((await read('web-utf-16')).text).toBe('# Grüße\n');
    for (const name of [
      'web-other-repository',
      'web-encoded',
      'web-yaml',
      'web-dots',
      'web-large',
      'web-query',
      'web-absent',
    ]) {
      expect(await answer(name)).toEqual(nothing(name));
    }
  });

  it('are those of a model too, where they concern all that it governs', async () => {
    const statusOf = (id: string, user = 'admin') =>
      rest
        .as(user)
        .get(`/entities/operatingmodel/default/suite/runbooks/surface-${id}`)
        .then(({ status }) => status);
    expect(await statusOf('good')).toBe(200);
    expect(await statusOf('outside')).toBe(404);
    expect(await statusOf('narrow')).toBe(404);
    rest.policy.reading.set('user:default/stranger', 'deny');
    expect(await statusOf('good', 'stranger')).toBe(404);
  });

  it('are given up where the server does not finish', async () => {
    expect(await answer('web-endless')).toEqual(nothing('web-endless'));
  });

  it('are hidden with their entity', async () => {
    rest.policy.reading.set('user:default/guest', {
      not: rule('HAS_METADATA', { key: 'name', value: 'good' }),
    });
    expect((await read('good', 'runbook', 'guest')).status).toBe(404);
    expect((await read('bare', 'runbook', 'guest')).status).toBe(200);
  });
});
