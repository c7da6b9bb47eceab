import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('escalation.shallow', () => {
  it('counts against the threshold, which configuration can change', () => {
    const catalog = fixtures['escalation.shallow'].catalog();
    expect(catalog.findings('OperatingModel')[0].message).toBe(
      'The escalation path primary has 2 of 3 steps, and tier-1 promises 24x7.',
    );
    catalog.configure({
      rules: new Map([['escalation.shallow', { parameters: { levels: 2 } }]]),
    });
    expect(catalog.findings('OperatingModel')).toEqual([]);
  });

  it('names several tiers', () => {
    const catalog = fixtures['escalation.shallow'].catalog();
    catalog.edit('OperatingModel', ['spec', 'supportTiers', 1], {
      id: 'tier-0',
      coverage: '24x7',
      escalationPath: 'primary',
    });
    expect(
      catalog
        .findings('OperatingModel')
        .find(({ code }) => code === 'escalation.shallow')?.message,
    ).toBe(
      'The escalation path primary has 2 of 3 steps, and tier-1, tier-0 promise 24x7.',
    );
  });

  it('does not ask paths of tiers that promise less', () => {
    const catalog = fixtures['escalation.shallow'].catalog();
    catalog.edit(
      'OperatingModel',
      ['spec', 'supportTiers', 0, 'coverage'],
      'business-hours',
    );
    expect(catalog.findings('OperatingModel')).toEqual([]);
  });

  it('asks the path of a queue where a tier promises 24x7, whichever path that has', () => {
    const catalog = new FixtureCatalog()
      .edit('OperatingModel', ['spec', 'escalationPaths', 1], {
        id: 'desk',
        steps: [{ notify: 'group:default/identity', after: 'PT0S' }],
      })
      .edit('OperatingModel', ['spec', 'queues', 0, 'escalationPath'], 'desk');
    const [finding, ...others] = catalog.findings('OperatingModel');
    expect(others).toEqual([]);
    expect(finding.message).toBe(
      'The escalation path desk has 1 of 3 steps, and what lands in access escalates along it, while tier-1 promises 24x7.',
    );
    expect(catalog.mend(finding).findings('OperatingModel')).toEqual([]);
  });

  describe('of a tier with coverage 24x5', () => {
    const weekdays = (...notify: string[]) =>
      new FixtureCatalog()
        .edit('OperatingModel', ['spec', 'supportTiers', 0, 'coverage'], '24x5')
        .edit(
          'OperatingModel',
          ['spec', 'escalationPaths', 0, 'steps'],
          notify.map((party, step) => ({ notify: party, after: `PT${step}M` })),
        );
    const shallow = (catalog: FixtureCatalog) =>
      catalog
        .findings('OperatingModel')
        .filter(({ code }) => code === 'escalation.shallow');

    it('asks for somebody beside the one person who is reached', () => {
      const catalog = weekdays('user:default/p1');
      const [finding] = shallow(catalog);
      expect(finding.message).toBe(
        'The escalation path primary has 1 of 2 steps, and tier-1 promises 24x5.',
      );
      expect(shallow(catalog.mend(finding))).toEqual([]);
    });

    it('counts steps that reach the same person as one', () => {
      const catalog = weekdays('rotation:cloud', 'user:default/p1').edit(
        'OperatingModel',
        ['spec', 'rotations', 0, 'members'],
        ['user:default/p1'],
      );
      const [finding] = shallow(catalog);
      expect(finding.message).toBe(
        'The escalation path primary has 1 of 2 steps, counting those that reach user:default/p1 alone as one, and tier-1 promises 24x5.',
      );
      expect(shallow(catalog.mend(finding))).toEqual([]);
    });

    it('is content with two', () =>
      expect(shallow(weekdays('rotation:cloud', 'user:default/p1'))).toEqual(
        [],
      ));
  });
});
