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

  it('is content with a link of type runbook, and with one of the model that names what it is for', () => {
    const link = fixtures['runbook.none'].catalog();
    link.edit(
      'Component',
      ['metadata', 'links'],
      [{ url: 'https://example.com/runbook', type: 'Runbook' }],
    );
    expect(link.findings()).toEqual([]);
    const surface = fixtures['runbook.none'].catalog();
    surface.edit(
      'OperatingModel',
      ['spec', 'surfaces'],
      [
        {
          id: 'lock',
          type: 'runbook',
          location: './lock.md',
          appliesTo: ['system:default/workspace'],
        },
      ],
    );
    expect(surface.findings()).toEqual([]);
  });

  it('does not count one of the whole model, nor one that can never be opened', () => {
    const says = (catalog: FixtureCatalog) =>
      catalog.findings().find(({ code }) => code === 'runbook.none')?.message;
    const general = fixtures['runbook.none'].catalog();
    general.edit(
      'OperatingModel',
      ['spec', 'surfaces'],
      [{ id: 'lock', type: 'runbook', location: './lock.md' }],
    );
    expect(says(general)).toBe(
      'Nothing says what to do when it breaks: its model has runbooks for everything that it governs, and none is named for it, its system or its domain.',
    );
    expect(
      says(
        new FixtureCatalog().annotate('runbook', 'https://a.example or ask'),
      ),
    ).toBe(
      'Nothing says what to do when it breaks: no runbook is named for it that can be opened.',
    );
    const narrow = general.edit('OperatingModel', ['spec', 'surfaces', 1], {
      id: 'again',
      type: 'runbook',
      location: './lock.md',
      appliesTo: ['component:default/service'],
    });
    expect(says(narrow)).toBeUndefined();
  });
});
