import { renderMessage } from '../../messages/renderMessage';
import { readRunbook } from './readRunbook';
import { runbookTemplates } from './runbookTemplates';

const GITHUB = 'url:https://github.com/acme/suite/blob/main/';

/** The entity whose file lies there. */
function from(location?: string, origin = location) {
  return {
    kind: 'component',
    annotations: new Map(
      Object.entries({
        ...(location && { 'backstage.io/managed-by-location': location }),
        ...(origin && { 'backstage.io/managed-by-origin-location': origin }),
      }),
    ),
  };
}

function say(location: string, namedIn = from(`${GITHUB}catalog-info.yaml`)) {
  const read = readRunbook(location, namedIn);
  return read.ok
    ? read.value
    : renderMessage(read.reason, {
        templates: runbookTemplates,
        timeZone: 'UTC',
      }).text;
}

const EXPECTED =
  '; a web address or a relative path to .md/.markdown, in no dot-folder, is expected';

describe('readRunbook', () => {
  it.each([
    ['docs/runbook.md', { path: 'docs/runbook.md' }],
    [' ./docs/runbook.MARKDOWN ', { path: './docs/runbook.MARKDOWN' }],
    ['docs/my runbook.md', { path: 'docs/my runbook.md' }],
    ['docs/my%20runbook.md', { path: 'docs/my runbook.md' }],
    ['docs/100%.md', { path: 'docs/100%.md' }],
    ['docs/r%C3%BCck.md', { path: 'docs/rück.md' }],
    [
      'docs/runbook.md#rollback',
      { path: 'docs/runbook.md', heading: 'rollback' },
    ],
    ['docs/runbook.md?plain=1', { path: 'docs/runbook.md' }],
    ['docs/a.md?raw=true#x%20y', { path: 'docs/a.md', heading: 'x y' }],
    ['docs/../docs/a.md', { path: 'docs/../docs/a.md' }],
    ['docs/a~b.md', { path: 'docs/a~b.md' }],
    ['docs/v1,v2.md', { path: 'docs/v1,v2.md' }],
  ])('reads the path %s', (location, expected) => {
    expect(say(location)).toEqual({ target: 'file', ...expected });
  });

  it.each([
    'https://example.com/runbook',
    'HTTP://example.com/a.md',
    'https://web.archive.org/web/2026/https://example.com/runbook',
    'https://example.com/a,b.md',
    'https://example.com/docs/~team/.hidden/page.adoc?x=1#y',
  ])('reads the address %s', url => {
    expect(say(` ${url}`)).toEqual({ target: 'url', url });
  });

  it.each([
    ['', 'It is empty'],
    ['a\nb.md', 'It has a line break or another control character in it'],
    [
      'docs/a%00.md',
      'It has a slash, a dot or a control character as a %-code',
    ],
    [
      '[Runbook](https://example.com/runbook)',
      'It is a Markdown link; write only the address in it',
    ],
    [
      '[Runbook](docs/runbook.md)',
      'It is a Markdown link; write only the address in it',
    ],
    [
      '<https://example.com/runbook>',
      'It stands in < >; write only what is between them',
    ],
    ['<runbook>', '<runbook> in it is still to be filled in'],
    [
      'https://example.com/<service>/runbook',
      '<service> in it is still to be filled in',
    ],
    [
      'docs/${{ values.name }}.md',
      '${{ values.name }} in it is still to be filled in',
    ],
    [
      'https://a.example https://b.example',
      'It names more than one; write one here, and each other one as a link of type runbook',
    ],
    [
      'https://a.example,https://b.example',
      'It names more than one; write one here, and each other one as a link of type runbook',
    ],
    [
      'docs/a.md, docs/b.md',
      'It names more than one; write one here, and each other one as a link of type runbook',
    ],
    [
      'docs/a.md https://b.example',
      'It names more than one; write one here, and each other one as a link of type runbook',
    ],
    [
      'See https://example.com',
      'There is more than the address in it; write only the address',
    ],
    [
      'https://example.com/my page',
      'A web address has no blank in it; write %20, or only the address',
    ],
    ['https://', 'It cannot be read as a web address'],
    ['www.example.com/r', 'A web address begins with https://'],
    [
      '/docs/runbook.md',
      'It begins at the root of a disk or of a server; a path is relative to the file that names it',
    ],
    [
      '//example.com/runbook.md',
      'It begins at the root of a disk or of a server; a path is relative to the file that names it',
    ],
    [
      'C:\\docs\\runbook.md',
      'It begins at the root of a disk or of a server; a path is relative to the file that names it',
    ],
    [
      'file:///docs/runbook.md',
      'It begins at the root of a disk or of a server; a path is relative to the file that names it',
    ],
    ['~/runbook.md', '~ is the folder of one person on one computer'],
    ['~ana/runbook.md', '~ is the folder of one person on one computer'],
    ['git@github.com:acme/a.md', 'It is an address of Git over SSH'],
    [
      'javascript:alert(1)',
      'An address that begins with javascript: cannot be opened here',
    ],
    [
      'mailto:ana@example.com',
      'An address that begins with mailto: cannot be opened here',
    ],
    [
      'docs/a.md?version=2',
      'What follows ? belongs to a web address and not to a path',
    ],
    ['docs\\a.md', 'A path is written with / and not with \\'],
    [
      '..%2fdocs/a.md',
      'It has a slash, a dot or a control character as a %-code',
    ],
    [
      '%252e%252e/a.md',
      'It has a slash, a dot or a control character as a %-code',
    ],
    [
      'https://user:pw@example.com/x',
      'It has a user name or a password in it, which is a secret; write the address without it',
    ],
    [
      'https://user@example.com/x',
      'It has a user name or a password in it, which is a secret; write the address without it',
    ],
    ...['docs/C%23.md', 'docs/what%3F.md', 'docs/why%3f.md'].map(
      (path): [string, string] => [
        path,
        'It has # or ? as a %-code, and no file with such a name can be read from everywhere',
      ],
    ),
    ['docs//x.md', 'It has two slashes in a row'],
    ['#rollback', 'A file is missing before #'],
    ['?plain=1', 'A file is missing before ?'],
    [
      'docs/x.md (new)',
      'There is something around the path; write only the path',
    ],
    [
      'runbook.md, see wiki',
      'There is something around the path; write only the path',
    ],
    [
      'docs/x.md; see wiki.html',
      'There is something around the path; write only the path',
    ],
    ['docs/', 'It names a folder'],
    ['..', 'It names a folder'],
    ['docs/page.adoc', 'A file that ends with .adoc is not shown here'],
    ['example.com', 'A file that ends with .com is not shown here'],
    ['docs/.md', 'It names no Markdown file'],
    ['TODO', 'It names no Markdown file'],
    ['.backstage/runbook.md', '.backstage begins with a dot'],
    ['docs/.hidden.md', '.hidden.md begins with a dot'],
    [
      '../runbook.md',
      'It leads out of where the file that names it comes from',
    ],
    [
      'docs/../../runbook.md',
      'It leads out of where the file that names it comes from',
    ],
  ])('refuses %j', (location, reason) => {
    expect(say(location)).toBe(reason + EXPECTED);
  });

  const OUTSIDE = `It leads out of where the file that names it comes from${EXPECTED}`;
  const hidden = (folder: string) => `${folder} begins with a dot${EXPECTED}`;
  const suite = 'file:/suite/all.yaml';

  const readable = (path: string) => ({ target: 'file', path });
  const PLACES: [
    location: string | undefined,
    origin: string | undefined,
    path: string,
    reason?: string,
  ][] = [
    // In the repository, and up to its root.
    [`${GITHUB}app/c.yaml`, undefined, '../docs/a.md'],
    [`${GITHUB}app/c.yaml`, undefined, '../../a.md', OUTSIDE],
    [
      'url:https://gitlab.com/a/b/c/-/blob/main/x/y/c.yaml',
      undefined,
      '../../a.md',
    ],
    [
      'url:https://dev.azure.com/acme/suite/_git/app?path=%2Fapp%2Fc.yaml',
      undefined,
      '../a.md',
    ],
    [
      'url:https://dev.azure.com/acme/suite/_git/app?path=%2Fapp%2Fc.yaml',
      undefined,
      '../../a.md',
      OUTSIDE,
    ],
    // An address that does not tell what is the repository.
    ['url:https://example.com/files/c.yaml', undefined, '../a.md', OUTSIDE],
    // Below the folder of the location that is registered, or of a glob.
    ['file:/suite/app/c.yaml', suite, '../a.md'],
    ['file:/suite/app/c.yaml', suite, '../../a.md', OUTSIDE],
    ['file:/suite/a/b/c.yaml', 'file:/suite/*/*/c.yaml', '../../a.md'],
    [
      'file:/suite/a/b/c.yaml',
      'file:/suite/*/*/c.yaml',
      '../../../a.md',
      OUTSIDE,
    ],
    // The dot-folder of the own file, and no other.
    [`${GITHUB}.backstage/c.yaml`, undefined, 'runbook.md'],
    [`${GITHUB}.backstage/c.yaml`, undefined, 'docs/a.md'],
    [`${GITHUB}.backstage/c.yaml`, undefined, '../.backstage/a.md'],
    [`${GITHUB}.backstage/c.yaml`, undefined, '../docs/a.md'],
    [
      `${GITHUB}.backstage/c.yaml`,
      undefined,
      '../.github/a.md',
      hidden('.github'),
    ],
    [`${GITHUB}.backstage/c.yaml`, undefined, '.git/a.md', hidden('.git')],
    ['file:/suite/.backstage/c.yaml', suite, 'a.md'],
    // Nobody can tell.
    ['file:/elsewhere/c.yaml', suite, '../a.md'],
    [undefined, undefined, '../a.md', OUTSIDE],
  ];

  it('refuses no path of a model that nobody has put into a file yet', () => {
    const { annotations } = from();
    expect(say('../a.md', { kind: 'operatingmodel', annotations })).toEqual(
      readable('../a.md'),
    );
  });

  it.each(
    PLACES.map(([location, origin, path, reason]) => ({
      ...{ location, origin, path },
      expected: reason ?? readable(path),
    })),
  )('from $location ($origin) reads $path', place => {
    const { location, origin, path, expected } = place;
    expect(say(path, from(location, origin))).toEqual(expected);
  });
});
