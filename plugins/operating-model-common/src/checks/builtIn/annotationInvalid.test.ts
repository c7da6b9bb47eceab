import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('annotation.invalid', () => {
  it('names the nearest key, and the edit renames it', () => {
    const [finding] = fixtures['annotation.invalid'].catalog().findings();
    expect(finding.message).toBe(
      'There is no annotation operating-model.io/suport-tier; did you mean operating-model.io/support-tier?',
    );
    expect(finding.fix).toMatchObject({
      summary: 'Rename it to operating-model.io/support-tier',
      remove: ['metadata.annotations["operating-model.io/suport-tier"]'],
      yaml: 'metadata:\n  annotations:\n    operating-model.io/support-tier: tier-1\n',
    });
  });

  it('names every value that cannot be used, and leaves to other checks what is theirs', () => {
    const found = new FixtureCatalog()
      .annotate('review-interval', 'quarterly')
      .annotate('deputy-owner', 'not a reference')
      .annotate('model', 'operatingmodel:default/gone')
      .annotate('runbook', 'javascript:alert(1)')
      .annotate('docs-owner', 'x'.repeat(201))
      .annotate('triage-owner', 'group:default/gone')
      .annotate('colour', 'blue')
      .findings()
      .filter(({ code }) => code === 'annotation.invalid')
      .map(
        ({ message }) => /operating-model\.io\/([a-z-]+)/.exec(message)?.[1],
      );
    // Whoever cannot be read as the holder of a role, `owner.unresolved` finds.
    expect(found.sort()).toEqual([
      'colour',
      'model',
      'review-interval',
      'runbook',
    ]);
  });

  it.each([
    ['docs/page.adoc', 'A file that ends with .adoc is not shown here'],
    ['www.example.com/r', 'A web address begins with https://'],
    ['.backstage/runbook.md', '.backstage begins with a dot'],
    [
      '[Runbook](https://example.com/runbook)',
      'It is a Markdown link; write only the address in it',
    ],
  ])('says why the runbook %s can never be opened', (runbook, reason) => {
    expect(
      new FixtureCatalog()
        .annotate('runbook', runbook)
        .findings()
        .find(({ code }) => code === 'annotation.invalid')?.message,
    ).toBe(
      `operating-model.io/runbook: ${reason}; a web address or a relative path to .md/.markdown, in no dot-folder, is expected.`,
    );
  });
});
