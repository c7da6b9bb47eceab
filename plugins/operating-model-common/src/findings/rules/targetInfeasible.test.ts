import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('target.infeasible', () => {
  const found = (catalog: FixtureCatalog) =>
    catalog
      .findings('OperatingModel')
      .filter(({ code }) => code === 'target.infeasible');

  it('compares the target with the first notification', () => {
    const [finding] = found(fixtures['target.infeasible'].catalog());
    expect(finding.message).toBe(
      'tier-1 promises a response to sev1 within PT15M (24x7), but the escalation path primary notifies nobody before 15 minutes have passed.',
    );
  });

  it('compares the target with the longest time that nobody covers', () => {
    const catalog = new FixtureCatalog().edit(
      'OperatingModel',
      ['spec', 'rotations', 0, 'coverage'],
      'business-hours',
    );
    const [finding] = found(catalog);
    expect(finding.evidence).toContainEqual({
      label: 'Longest time uncovered',
      value: '64 h',
    });
    expect(found(catalog.mend(finding))).toEqual([]);
  });

  it('holds a paging target against the size of the rotation', () => {
    const catalog = new FixtureCatalog().edit(
      'OperatingModel',
      ['spec', 'rotations', 0, 'members'],
      ['user:default/p1', 'user:default/p2'],
    );
    const [finding] = found(catalog);
    expect(finding.message).toContain('has 2 of the 5 people');
    expect(found(catalog.mend(finding))).toEqual([]);
    catalog.edit(
      'OperatingModel',
      ['spec', 'supportTiers', 0, 'coverage'],
      '24x7',
    );
    catalog.edit(
      'OperatingModel',
      ['spec', 'supportTiers', 0, 'responseTargets', 'sev1'],
      'PT31M',
    );
    expect(found(catalog)).toEqual([]);
  });
});
