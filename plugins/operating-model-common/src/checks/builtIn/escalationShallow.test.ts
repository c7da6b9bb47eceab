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

  describe('of a path that asks again who did not answer', () => {
    const notifying = (...notify: string[]) =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'escalationPaths', 0, 'steps'],
        notify.map((party, step) => ({
          notify: party,
          after: `PT${step * 5}M`,
        })),
      );
    const rotating = (catalog: FixtureCatalog, key: string, value: unknown) =>
      catalog.edit('OperatingModel', ['spec', 'rotations', 0, key], value);
    const shallow = (catalog: FixtureCatalog) =>
      catalog
        .findings('OperatingModel')
        .filter(({ code }) => code === 'escalation.shallow');
    const said = (catalog: FixtureCatalog) =>
      shallow(catalog).map(({ message }) => message);

    it.each([
      ['rotation:cloud', 'those that notify the rotation cloud as one'],
      [
        'group:default/identity',
        'those that notify group:default/identity as one',
      ],
    ])('counts steps that notify %s as one', (notify, counted) => {
      const catalog = notifying(notify, notify, notify);
      const [finding] = shallow(catalog);
      expect(finding.message).toBe(
        `The escalation path primary has 1 of 3 steps, counting ${counted}, and tier-1 promises 24x7.`,
      );
      expect(shallow(catalog.mend(finding))).toEqual([]);
    });

    it('names all that are asked again', () =>
      expect(
        said(
          notifying(
            'rotation:cloud',
            'group:default/identity',
            'rotation:cloud',
            'group:default/identity',
          ),
        ),
      ).toEqual([
        'The escalation path primary has 2 of 3 steps, counting those that notify the rotation cloud as one and those that notify group:default/identity as one, and tier-1 promises 24x7.',
      ]));

    it('is content where enough others are notified', () =>
      expect(
        said(
          notifying(
            'rotation:cloud',
            'rotation:cloud',
            'group:default/identity',
            'user:default/p1',
          ),
        ),
      ).toEqual([]));

    it('does not say who serves where a schedule outside of the model decides that', () => {
      const [member, step] = ['user:default/p1', 'user:default/p1'];
      const catalog = () =>
        rotating(
          notifying('rotation:cloud', 'group:default/identity', step),
          'members',
          [member],
        );
      expect(said(catalog())).toEqual([
        'The escalation path primary has 2 of 3 steps, counting those that reach user:default/p1 alone as one, and tier-1 promises 24x7.',
      ]);
      const outside = rotating(catalog(), 'source', {
        provider: 'pagerduty',
        scheduleId: 'PABC123',
      });
      expect(
        outside
          .verdicts('OperatingModel')
          .filter(({ check }) => check === 'escalation.shallow')
          .map(({ message }) => message.id),
      ).toEqual(['escalation.shallow/enough']);
    });

    it('takes whoever has a coming override for a further person, until it is over', () => {
      const catalog = rotating(
        rotating(
          notifying(
            'rotation:cloud',
            'group:default/identity',
            'user:default/p1',
          ),
          'members',
          ['user:default/p1'],
        ),
        'overrides',
        [
          {
            from: '2026-12-01T10:00',
            to: '2026-12-02T10:00',
            member: 'user:default/p2',
          },
        ],
      );
      expect(said(catalog)).toEqual([]);
      expect(said(catalog.at('2026-12-04T00:00:00Z'))).toHaveLength(1);
    });
  });
});
