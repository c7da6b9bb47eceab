import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';

const suite = (options: {
  look?: string;
  tiers: { coverage: string; sev1: string }[];
  businessHours?: object;
}) =>
  new FixtureCatalog()
    .edit(
      'OperatingModel',
      ['spec', 'queues', 0, 'firstLookWithin'],
      options.look,
    )
    .edit(
      'OperatingModel',
      ['spec', 'supportTiers'],
      options.tiers.map(({ coverage, sev1 }, position) => ({
        id: `tier-${position + 1}`,
        coverage,
        escalationPath: 'primary',
        responseTargets: { sev1 },
      })),
    )
    .edit('OperatingModel', ['spec', 'businessHours'], {
      holidays: ['2026-11-25'],
      ...options.businessHours,
    });
const found = (catalog: FixtureCatalog) =>
  catalog
    .findings('OperatingModel')
    .filter(({ code }) => code === 'queue.slower-than-target');

describe('queue.slower-than-target', () => {
  it('names the earliest response that is due before a queue is looked at, and the others as evidence', () => {
    const catalog = suite({
      look: 'PT4H',
      tiers: [
        { coverage: 'business-hours', sev1: 'PT2H' },
        { coverage: '24x7', sev1: 'PT15M' },
        { coverage: 'business-hours', sev1: 'P1D' },
      ],
    });
    const [finding, ...others] = found(catalog);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      subject: { path: 'spec.queues[access].firstLookWithin' },
      message:
        'The queue access is looked at within 4 hours of business hours, later than a response is due: tier-2 promises a response to sev1 within 15 minutes.',
    });
    expect(
      finding.evidence
        .filter(({ label }) => label === 'Due earlier')
        .map(({ value }) => value),
    ).toEqual([
      'tier-2 promises a response to sev1 within 15 minutes',
      'tier-1 promises a response to sev1 within 2 hours',
    ]);
    expect(finding.fix?.yaml).toContain('firstLookWithin: PT15M');
    expect(found(catalog.mend(finding))).toEqual([]);
  });

  it.each([
    // Of eight hours a day.
    ['PT4H', 'business-hours', 'PT4H', 0],
    ['PT5H', 'business-hours', 'PT4H', 1],
    ['PT10H', 'business-hours', 'P1D', 1],
    ['P1D', 'business-hours', 'PT8H', 1],
    ['PT8H', 'business-hours', 'P1D', 0],
    // Around the clock a day is over on the next one, at the same time.
    ['P1D', '24x7', 'P1D', 0],
    ['P1DT1H', '24x7', 'PT24H', 1],
    ['PT24H', '24x7', 'PT24H', 1],
    // A week of business hours has five days, and ends on the next Monday.
    ['P1W', '24x5', 'P5D', 0],
    ['P1W', '24x5', 'P4D', 1],
    ['PT4H', 'best-effort', 'PT1H', 0],
    // Cannot be counted in business hours.
    ['P1M', '24x7', 'PT15M', 0],
    [undefined, '24x7', 'PT15M', 0],
  ])(
    'compares %s of a queue with %s of %s: %j findings',
    (look, coverage, sev1, findings) => {
      const catalog = suite({ look, tiers: [{ coverage, sev1 }] });
      expect(found(catalog)).toHaveLength(findings);
      for (const finding of found(catalog)) {
        catalog.mend(finding);
      }
      expect(found(catalog)).toEqual([]);
    },
  );

  it('compares within hours of weekends, too', () => {
    const weekends = { days: ['sat', 'sun'], from: '00:00', to: '24:00' };
    const tiers = [{ coverage: '24x5', sev1: 'PT1H' }];
    // The tier opens on Monday, after two days of the queue.
    expect(
      found(suite({ look: 'P1D', tiers, businessHours: weekends })),
    ).toEqual([]);
    expect(
      found(suite({ look: 'P2D', tiers, businessHours: weekends })),
    ).toHaveLength(1);
  });
});
