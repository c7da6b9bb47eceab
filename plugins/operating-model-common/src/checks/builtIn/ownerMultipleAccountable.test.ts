import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('owner.multiple-accountable', () => {
  it('lets one of those who are listed be chosen, and writes it in the place of the list', () => {
    const catalog = fixtures['owner.multiple-accountable'].catalog();
    const [finding] = catalog.findings('OperatingModel');
    expect(finding.fix?.candidates).toEqual([
      'group:default/accounts',
      'group:default/front-desk',
    ]);
    expect(finding.evidence.map(({ label }) => label)).toEqual(
      [0, 1].map(
        position =>
          `spec.areas[accounts].decisions[account-lock].accountable[${position}]`,
      ),
    );
    expect(catalog.mend(finding).findings('OperatingModel')).toEqual([]);
  });

  it('takes a list of one, or of the same one twice, as one', () => {
    for (const accountable of [['accounts'], ['accounts', 'group:accounts']]) {
      const catalog = new FixtureCatalog();
      catalog.decide(0, ['accountable'], accountable);
      expect(catalog.findings('OperatingModel')).toEqual([]);
    }
  });
});
