import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { urlReaderServiceFactory } from '@backstage/backend-defaults/urlReader';
import { TestDatabases } from '@backstage/backend-test-utils';
import { startRest } from '../../doors/rest/__testUtils__/startRest';
import { rule } from '../../doors/rest/__testUtils__/TestPolicy';
import { FILES, isShown, RUNBOOKS } from './__testUtils__/runbooks';
import { startRepositories } from './__testUtils__/startRepositories';
import { writeRunbooks } from './__testUtils__/writeRunbooks';

jest.setTimeout(120_000);

describe('runbooks that are files', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let folder: string;
  let repositories: Awaited<ReturnType<typeof startRepositories>>;
  let rest: Awaited<ReturnType<typeof startRest>>;

  beforeAll(async () => {
    repositories = await startRepositories();
    folder = await writeRunbooks(repositories.url);
    rest = await startRest({
      databases,
      databaseId: 'SQLITE_3',
      entities: [],
      // Those of the list, and what lies in other files than the first.
      evaluated: RUNBOOKS.length + 4 + 4 + 2 + 2 + 14 + 2,
      features: [urlReaderServiceFactory],
      config: {
        backend: {
          reading: { allow: [{ host: new URL(repositories.url).host }] },
        },
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
    repositories.stop();
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
      'content-location': `${repositories.url}/blob/main/docs/links.md`,
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
