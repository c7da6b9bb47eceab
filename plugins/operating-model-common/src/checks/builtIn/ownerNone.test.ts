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

  it.each([
    [['accounts'], 'decided-one'],
    [['accounts', 'front-desk'], 'decided-several'],
  ])('counts who decides: %j', (accountable, says) => {
    const catalog = new FixtureCatalog().decide(
      0,
      ['accountable'],
      accountable,
    );
    expect(
      catalog
        .verdicts('OperatingModel')
        .find(({ check, part }) => check === 'owner.none' && part === DECISION)
        ?.message.id,
    ).toBe(`owner.none/${says}`);
  });

  it('says that somebody owns it only where the catalog knows who', () => {
    const said = (owner: string) =>
      new FixtureCatalog()
        .edit('Component', ['spec', 'owner'], owner)
        .verdicts()
        .find(({ check }) => check === 'owner.none')?.message.id;
    expect(said('accounts')).toBe('owner.none/owned');
    expect(said('gone')).toBe('owner.none/named');
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
