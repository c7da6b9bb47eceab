import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';

const found = (catalog: FixtureCatalog, of?: 'OperatingModel') =>
  catalog
    .findings(of)
    .filter(({ code }) => code === 'runbook.invalid')
    .map(({ message, evidence: [{ label }] }) => [label, message]);

describe('runbook.invalid', () => {
  it('names each link to a runbook that can never be opened, in any case of its type', () => {
    const catalog = new FixtureCatalog().edit(
      'Component',
      ['metadata', 'links'],
      [
        { url: 'https://example.com/runbook', type: 'Runbook' },
        { url: '[Runbook](https://example.com/runbook)', type: 'RUNBOOK' },
        { url: 'docs/page.adoc', type: 'runbook' },
        { url: 'docs/page.adoc', type: 'doc' },
      ],
    );
    expect(found(catalog)).toEqual([
      [
        'metadata.links[1]',
        'The runbook "[Runbook](https://example.com/runbook)": It is a Markdown link; write only the address in it; a web address or a relative path to .md/.markdown, in no dot-folder, is expected.',
      ],
      [
        'metadata.links[2]',
        'The runbook "docs/page.adoc": A file that ends with .adoc is not shown here; a web address or a relative path to .md/.markdown, in no dot-folder, is expected.',
      ],
    ]);
  });

  it('names surfaces and entries of a model, and no surface of another type', () => {
    const catalog = new FixtureCatalog()
      .edit(
        'OperatingModel',
        ['spec', 'surfaces'],
        [
          { id: 'good', type: 'runbook', location: './good.md' },
          { id: 'folder', type: 'runbook', location: './runbooks/' },
          { id: 'make', type: 'command', location: './Makefile' },
        ],
      )
      .edit(
        'OperatingModel',
        ['spec', 'entities'],
        [{ ref: 'component:default/service', runbook: '~/runbook.md' }],
      );
    expect(found(catalog, 'OperatingModel').map(([path]) => path)).toEqual([
      'spec.entities[component:default/service].runbook',
      'spec.surfaces[folder].location',
    ]);
    for (const finding of catalog
      .findings('OperatingModel')
      .filter(({ code }) => code === 'runbook.invalid')) {
      catalog.mend(finding);
    }
    expect(found(catalog, 'OperatingModel')).toEqual([]);
  });
});
