import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('target.infeasible', () => {
  const found = (catalog: FixtureCatalog) =>
    catalog
      .findings('OperatingModel')
      .filter(({ code }) => code === 'target.infeasible');

  it('compares the target with the first notification', () => {
    const finding = found(fixtures['target.infeasible'].catalog()).find(
      ({ subject }) => subject.path?.startsWith('spec.supportTiers'),
    );
    expect(finding?.message).toBe(
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

  describe('of a queue', () => {
    const queueWith = (
      firstLookWithin: string,
      options: { after?: string; businessHours?: object; coverage?: string },
    ) => {
      const { after = 'PT0S', businessHours, coverage = '24x7' } = options;
      return new FixtureCatalog()
        .edit('OperatingModel', ['spec', 'escalationPaths', 1], {
          id: 'desk',
          steps: [
            { notify: 'rotation:desk', after },
            { notify: 'group:default/identity', after: 'P20D' },
            { notify: 'group:default/accounts', after: 'P30D' },
          ],
        })
        .edit('OperatingModel', ['spec', 'rotations', 1], {
          id: 'desk',
          owner: 'group:default/identity',
          coverage,
          members: Array.from(
            { length: 9 },
            (_, at) => `user:default/p${at + 1}`,
          ),
          startsOn: '2026-01-05',
          shift: 'P7D',
          handoffAt: { weekday: 'monday', time: '10:00' },
        })
        .edit('OperatingModel', ['spec', 'businessHours'], businessHours ?? {})
        .edit('OperatingModel', ['spec', 'queues', 0, 'escalationPath'], 'desk')
        .edit(
          'OperatingModel',
          ['spec', 'queues', 0, 'firstLookWithin'],
          firstLookWithin,
        );
    };

    it.each([
      ['PT30M', 'PT30M', true],
      ['PT31M', 'PT30M', false],
      // A night and a weekend pass without business time.
      ['PT9H', 'P1D', false],
      ['PT8H', 'P1D', true],
      ['P1D', 'P1D', true],
      ['P2D', 'PT32H', true],
      ['P2D', 'PT31H', false],
      ['P5D', 'P6D', true],
      ['P6D', 'P6D', false],
      ['P6D', 'P8D', true],
    ])(
      'compares %s of business time with a path that waits %s',
      (firstLookWithin, after, isFound) => {
        const catalog = queueWith(firstLookWithin, { after });
        const result = found(catalog);
        expect(result.map(({ subject }) => subject.path)).toEqual(
          isFound ? ['spec.queues[access].firstLookWithin'] : [],
        );
        for (const finding of result) {
          expect(found(catalog.mend(finding))).toEqual([]);
        }
      },
    );

    it.each([
      ['business-hours', 'PT1H', false],
      ['best-effort', 'P9D', true],
      // Eight hours on Saturday and eight on Sunday.
      ['24x5', 'PT15H', true],
      ['24x5', 'PT16H', false],
    ])(
      'counts the business hours that the rotation %s leaves open against %s',
      (coverage, firstLookWithin, isFound) => {
        const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
        const businessHours = { days };
        const catalog = queueWith(firstLookWithin, { coverage, businessHours });
        const result = found(catalog);
        expect(result).toHaveLength(isFound ? 1 : 0);
        for (const finding of result) {
          expect(found(catalog.mend(finding))).toEqual([]);
        }
      },
    );

    it('says what stands in the way', () => {
      const [finding] = found(queueWith('PT30M', { after: 'PT45M' }));
      expect(finding.message).toBe(
        'The queue access promises a first look within PT30M of business hours, but the escalation path desk notifies nobody before 45 minutes have passed.',
      );
      const [other] = found(
        queueWith('PT4H', {
          coverage: '24x5',
          businessHours: { days: ['fri', 'sat'] },
        }),
      );
      expect(other.message).toBe(
        'The queue access promises a first look within PT4H of business hours, but the rotation desk covers 24x5 and leaves up to 8 of the business hours in a row without anybody.',
      );
    });

    it('asks nothing where no path, no promise or no business hours are', () => {
      const closed = { from: '09:00', to: '09:00' };
      for (const catalog of [
        queueWith('PT1M', { after: 'PT2H', businessHours: closed }),
        queueWith('PT1M', { after: 'PT2H' }).edit(
          'OperatingModel',
          ['spec', 'queues', 0, 'firstLookWithin'],
          undefined,
        ),
        queueWith('PT1M', { after: 'PT2H' }).edit(
          'OperatingModel',
          ['spec', 'queues', 0, 'escalationPath'],
          undefined,
        ),
      ]) {
        expect(found(catalog)).toEqual([]);
      }
    });
  });
});
