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

  it('lets no unknown person answer for an override that lies wholly under later ones', () => {
    const under = (...later: [from: string, to: string][]) =>
      new FixtureCatalog()
        .edit(
          'OperatingModel',
          ['spec', 'rotations', 0, 'overrides'],
          [
            ['2026-12-01T10:00', '2026-12-03T10:00', 'user:default/gone'],
            ...later.map(times => [...times, 'user:default/p2']),
          ].map(([from, to, member]) => ({ from, to, member })),
        )
        .findings('OperatingModel')
        .filter(({ code }) => code === 'coverage.gap');
    expect(under(['2026-12-01T10:00', '2026-12-03T10:00'])).toEqual([]);
    expect(
      under(
        ['2026-12-02T09:00', '2026-12-04T10:00'],
        ['2026-12-01T10:00', '2026-12-02T10:00'],
      ),
    ).toEqual([]);
    expect(under(['2026-12-01T10:00', '2026-12-03T09:00'])).toHaveLength(1);
    expect(
      under(
        ['2026-12-01T10:00', '2026-12-02T09:00'],
        ['2026-12-02T10:00', '2026-12-03T10:00'],
      ),
    ).toHaveLength(1);
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

  it('takes overrides before the first shift for cover, where they leave no gap', () => {
    const until = (to: string) =>
      new FixtureCatalog()
        .edit(
          'OperatingModel',
          ['spec', 'rotations', 0, 'startsOn'],
          '2027-01-04',
        )
        .edit(
          'OperatingModel',
          ['spec', 'rotations', 0, 'overrides'],
          [{ from: '2026-11-20T09:00', to, member: 'user:default/p12' }],
        );
    const covered = until('2027-01-04T10:00');
    expect(covered.findings('OperatingModel')).toEqual([]);
    expect(
      covered
        .verdicts('OperatingModel')
        .filter(({ message }) => message.id === 'coverage.gap/overridden'),
    ).toHaveLength(1);
    expect(
      until('2027-01-04T09:00')
        .findings('OperatingModel')
        .map(({ subject }) => subject.path),
    ).toEqual(['spec.rotations[cloud].startsOn']);
  });

  it('covers days that close at 24:00 and open again at once', () => {
    const catalog = new FixtureCatalog()
      .edit('OperatingModel', ['spec', 'businessHours'], {
        from: '00:00',
        to: '24:00',
      })
      .edit(
        'OperatingModel',
        ['spec', 'rotations', 0, 'coverage'],
        'business-hours',
      )
      .edit('OperatingModel', ['spec', 'supportTiers', 0, 'coverage'], '24x5');
    expect(
      catalog
        .findings('OperatingModel')
        .filter(({ code }) => code === 'coverage.gap'),
    ).toEqual([]);
  });

  describe('of a rotation that is closed on holidays alone', () => {
    const always = (...holidays: string[]) =>
      new FixtureCatalog()
        .edit('OperatingModel', ['spec', 'businessHours'], {
          days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
          from: '00:00',
          to: '24:00',
          holidays,
        })
        .edit(
          'OperatingModel',
          ['spec', 'rotations', 0, 'coverage'],
          'business-hours',
        );
    const gaps = (catalog: FixtureCatalog) =>
      catalog
        .findings('OperatingModel')
        .filter(({ code }) => code === 'coverage.gap');

    it('names the next holiday on which nobody is on call', () => {
      const catalog = always('2027-01-01', '2026-12-25', '2026-01-01');
      const [finding, ...others] = gaps(catalog);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        subject: { path: 'spec.rotations[cloud].coverage' },
        message:
          'The rotation cloud covers business-hours, which are closed on holidays, next on 2026-12-25, and tier-1 promises 24x7.',
      });
      expect(gaps(catalog.mend(finding))).toEqual([]);
    });

    it('is none where all holidays are over', () =>
      expect(gaps(always('2026-01-01'))).toEqual([]));

    it('is none where the tier is closed on them too', () =>
      expect(
        gaps(
          always('2026-12-25').edit(
            'OperatingModel',
            ['spec', 'supportTiers', 0, 'coverage'],
            '24x5',
          ),
        ),
      ).toEqual([]));

    it.each([
      ['2026-12-26T00:00', 0],
      ['2026-12-25T18:00', 1],
    ])('counts an override until %s as cover', (to, count) =>
      expect(
        gaps(
          always('2026-12-25').edit(
            'OperatingModel',
            ['spec', 'rotations', 0, 'overrides'],
            [{ from: '2026-12-25T00:00', to, member: 'user:default/p2' }],
          ),
        ),
      ).toHaveLength(count),
    );

    it('is not offered to a path that notifies no rotation', () => {
      const [finding] = gaps(
        always('2026-12-25').edit(
          'OperatingModel',
          ['spec', 'escalationPaths', 0, 'steps', 0, 'notify'],
          'group:default/identity',
        ),
      );
      expect(finding.fix?.yaml).toContain('coverage: best-effort');
    });
  });

  describe('of a tier whose path notifies no rotation', () => {
    const withoutRotation = (coverage: string) =>
      new FixtureCatalog()
        .edit(
          'OperatingModel',
          ['spec', 'escalationPaths', 0, 'steps', 0, 'notify'],
          'group:default/identity',
        )
        .edit(
          'OperatingModel',
          ['spec', 'supportTiers', 0, 'coverage'],
          coverage,
        );
    const gaps = (catalog: FixtureCatalog) =>
      catalog
        .findings('OperatingModel')
        .filter(({ code }) => code === 'coverage.gap');

    it.each(['24x7', '24x5', 'business-hours'])(
      'is found where %s is promised, and a rotation that covers it mends that',
      coverage => {
        const catalog = withoutRotation(coverage);
        const [finding, ...others] = gaps(catalog);
        expect(others).toEqual([]);
        expect(finding).toMatchObject({
          severity: 'error',
          subject: { path: 'spec.supportTiers[tier-1].escalationPath' },
          message: `tier-1 promises ${coverage}, but its escalation path primary notifies no rotation: nobody is on call for it.`,
          fix: { candidates: ['rotation:cloud'] },
        });
        expect(catalog.shownFromModel().map(({ code }) => code)).toContain(
          'coverage.gap',
        );
        expect(gaps(catalog.mend(finding))).toEqual([]);
      },
    );

    it('is mended by promising no hours where no rotation covers them', () => {
      const catalog = withoutRotation('24x7').edit(
        'OperatingModel',
        ['spec', 'rotations', 0, 'coverage'],
        'business-hours',
      );
      const [finding] = gaps(catalog);
      expect(finding.fix?.yaml).toContain('coverage: best-effort');
      expect(gaps(catalog.mend(finding))).toEqual([]);
    });

    it('is none where nothing is promised', () =>
      expect(gaps(withoutRotation('best-effort'))).toEqual([]));
  });
});
