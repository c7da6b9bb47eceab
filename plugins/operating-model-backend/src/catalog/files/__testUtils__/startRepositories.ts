import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { component, yaml } from './runbookEntities';
import { BIG_ENDIAN, LATIN_1, MEBIBYTE } from './runbooks';

/** A server of repositories: one with a catalog file and runbooks, another with a secret. */
export async function startRepositories() {
  const web = createServer((request, response) => {
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
      '/team/suite/blob/main/.backstage/docs/own.md': '# In the own dot-folder',
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
  const { port } = web.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/team/suite`,
    stop: () => {
      web.closeAllConnections();
      web.close();
    },
  };
}
