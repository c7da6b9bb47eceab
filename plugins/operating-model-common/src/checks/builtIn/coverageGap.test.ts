import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('coverage.gap', () => {
  it('names the member whom the catalog does not know', () => {
    const [finding] = fixtures['coverage.gap']
      .catalog()
      .findings('OperatingModel');
    expect(finding.subject.path).toBe('spec.rotations[cloud].members');
    expect(finding.message).toContain('user:default/gone');
    expect(finding.fix?.candidates).toEqual([
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
    const verdict = catalog
      .verdicts('OperatingModel')
      .find(({ message }) => message.id === 'coverage.gap/uncovered');
    // What is promised can be said in another language.
    expect(verdict?.message.parameters?.promises).toEqual({
      list: [
        {
          message: {
            id: 'coverage.gap/promise',
            parameters: { tier: 'tier-1', coverage: '24x7' },
          },
        },
      ],
    });
    catalog.edit(
      'OperatingModel',
      ['spec', 'supportTiers', 0, 'coverage'],
      'business-hours',
    );
    expect(gap()).toBeUndefined();
  });

  it('finds a coming override by somebody unknown, and forgets it once it is over', () => {
    const catalog = new FixtureCatalog().edit(
      'OperatingModel',
      ['spec', 'rotations', 0, 'overrides'],
      [
        {
          from: '2026-12-01T10:00',
          to: '2026-12-02T10:00',
          member: 'user:default/gone',
        },
      ],
    );
    const [finding] = catalog.findings('OperatingModel');
    expect(finding.subject.path).toBe('spec.rotations[cloud].overrides');
    expect(catalog.mend(finding).findings('OperatingModel')).toEqual([]);
    catalog.edit(
      'OperatingModel',
      ['spec', 'rotations', 0, 'overrides', 0, 'member'],
      'user:default/gone',
    );
    expect(catalog.findings('OperatingModel')).toHaveLength(1);
    catalog.at('2026-12-03T00:00:00Z');
    expect(catalog.findings('OperatingModel')).toEqual([]);
  });

  it('finds a rotation that starts later, unless its model is only a draft', () => {
    const catalog = () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'rotations', 0, 'startsOn'],
        '2027-01-04',
      );
    const later = catalog();
    const [finding] = later.findings('OperatingModel');
    expect(finding).toMatchObject({
      code: 'coverage.gap',
      message:
        'Nobody is on call in the rotation cloud before 2027-01-04, and tier-1 promises 24x7 already.',
      fix: { yaml: expect.stringContaining('startsOn: 2026-01-05') },
    });
    expect(later.mend(finding).findings('OperatingModel')).toEqual([]);
    expect(
      catalog().at('2027-01-04T12:00:00Z').findings('OperatingModel'),
    ).toEqual([]);
    expect(
      catalog()
        .edit('OperatingModel', ['spec', 'status'], 'draft')
        .findings('OperatingModel'),
    ).toEqual([]);
  });
});
