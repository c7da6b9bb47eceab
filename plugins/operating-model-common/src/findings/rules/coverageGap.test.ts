import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('coverage.gap', () => {
  it('names the member whom the catalog does not know', () => {
    const [finding] = fixtures['coverage.gap']
      .catalog()
      .findings('OperatingModel');
    expect(finding.subject.path).toBe('spec.rotations[cloud].members');
    expect(finding.message).toContain('user:default/gone');
    expect(finding.fix.candidates).toEqual([
      'user:default/p10',
      'user:default/p11',
      'user:default/p12',
      'user:default/p5',
    ]);
  });

  it('compares the hours of the rotation with those of the tiers that use it', () => {
    const catalog = new FixtureCatalog().edit(
      'OperatingModel',
      ['spec', 'rotations', 0, 'coverage'],
      '24x5',
    );
    const gap = () =>
      catalog
        .findings('OperatingModel')
        .find(({ code }) => code === 'coverage.gap');
    expect(gap()?.message).toBe(
      'The rotation cloud covers 24x5, and tier-1 promises 24x7.',
    );
    catalog.edit(
      'OperatingModel',
      ['spec', 'supportTiers', 0, 'coverage'],
      'business-hours',
    );
    expect(gap()).toBeUndefined();
  });
});
