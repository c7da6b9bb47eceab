export const MEBIBYTE = 1024 * 1024;

const LINKS = `# Start

[next](./next.md#deeper) and [with a blank](<my runbook.md>), [its twin][twin],
[out](../../outside/secret.md), [hidden](../.git/notes.md), [yaml](../secret.yaml), [gone](gone.md), [web](https://example.com/x.md)

[twin]: ./sub/twin.md "Twin"
`;

/** A text that begins with the byte order mark of its encoding, and one in an encoding that has none. */
export const LITTLE_ENDIAN = Buffer.from('\ufeff# Grüße\n', 'utf16le');
export const BIG_ENDIAN = Buffer.from(LITTLE_ENDIAN).swap16();
export const WITH_MARK = Buffer.from('\ufeff# Grüße\n');
export const LATIN_1 = Buffer.from('# Grüße\n', 'latin1');
export const WITHOUT_MARK = LITTLE_ENDIAN.subarray(2);

/** Path of a file on disk → text; everything that runbooks may and may not lead to. */
export const FILES: { [path: string]: string } = {
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
export const RUNBOOKS: [string, string, string?][] = [
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

export const isShown = ([, , text]: (typeof RUNBOOKS)[number]) =>
  text !== undefined;
