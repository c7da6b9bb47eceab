import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('runbook.none', () => {
  it('does not count one that cannot be opened, and says so', () => {
    const found = new FixtureCatalog()
      .annotate('runbook', 'javascript:alert(1)')
      .findings();
    expect(
      found.find(({ code }) => code === 'runbook.none')?.evidence,
    ).toContainEqual({
      label: 'Not usable',
      value: 'javascript:alert(1)',
    });
  });

  it('is content with a link of type runbook, and with one of the model', () => {
    const link = fixtures['runbook.none'].catalog();
    link.edit(
      'Component',
      ['metadata', 'links'],
      [{ url: 'https://example.com/runbook', type: 'runbook' }],
    );
    expect(link.findings()).toEqual([]);
    const surface = fixtures['runbook.none'].catalog();
    surface.edit(
      'OperatingModel',
      ['spec', 'surfaces'],
      [{ id: 'lock', type: 'runbook', location: './lock.md' }],
    );
    expect(surface.findings()).toEqual([]);
  });
});
