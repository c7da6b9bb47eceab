import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

const DECISION = 'spec.areas[accounts].decisions[account-lock]';

describe('owner.none', () => {
  it('finds a decision for which nobody is accountable, a list of nobody too', () => {
    const empty = new FixtureCatalog().decide(0, ['accountable'], []);
    for (const catalog of [fixtures['owner.none'].catalog(), empty]) {
      const [finding, ...others] = catalog.findings('OperatingModel');
      expect(others).toEqual([]);
      expect(finding.subject.path).toBe(DECISION);
      expect(finding.message).toBe(
        'Nobody is accountable for the decision account-lock.',
      );
      expect(finding.evidence[0].label).toBe(`${DECISION}.accountable`);
    }
  });

  it('finds an entity of any kind that names no owner, and mends it', () => {
    const catalog = new FixtureCatalog()
      .edit('Component', ['spec', 'owner'], undefined)
      .edit('System', ['spec', 'owner'], undefined);
    for (const kind of ['Component', 'System'] as const) {
      const found = catalog
        .findings(kind)
        .filter(({ code }) => code === 'owner.none');
      expect(found.map(({ subject }) => subject.path)).toEqual([undefined]);
      expect(catalog.mend(found[0]).findings(kind)).toEqual([]);
    }
  });

  it('asks the entities of the kinds that are configured, and decisions always', () => {
    const catalog = fixtures['owner.none']
      .catalog()
      .edit('System', ['spec', 'owner'], undefined)
      .configure({
        rules: new Map([['owner.none', { kinds: ['component'] }]]),
      });
    expect(catalog.findings('System')).toEqual([]);
    expect(catalog.findings('OperatingModel')).toHaveLength(1);
  });
});
