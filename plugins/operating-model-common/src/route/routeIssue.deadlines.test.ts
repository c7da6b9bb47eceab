import { reasons } from './__testUtils__/reasons';
import { dispute, outage } from './__testUtils__/reports';
import { RouteFixture, withQueue } from './__testUtils__/RouteFixture';

const SATURDAY = '2026-11-28T11:00:00-08:00';

describe('by when an issue is answered', () => {
  it('waits over a weekend and a holiday for business hours', () => {
    const suite = new RouteFixture();
    expect(
      suite.route({ ...dispute, severity: 'sev1', reportedAt: SATURDAY }),
    ).toMatchObject({
      reportedAt: SATURDAY,
      clockStartsAt: '2026-11-30T09:00:00-08:00',
      respondBy: '2026-11-30T13:00:00-08:00',
      firstLookBy: '2026-11-30T13:00:00-08:00',
      onCall: {
        state: 'missing',
        next: [
          {
            party: { entityRef: 'user:default/bo' },
            from: '2026-11-30T09:00:00-08:00',
          },
        ],
      },
      escalation: [
        {
          at: '2026-11-30T09:00:00-08:00',
          notify: { now: [{ entityRef: 'user:default/bo' }] },
        },
      ],
    });
    expect(reasons(suite.route({ ...dispute, reportedAt: SATURDAY }))).toMatch(
      /outside \(Sat 28 Nov .*Nobody is on call in Daytime at that time/,
    );
    // Friday is Christmas.
    expect(
      suite.route({
        ...dispute,
        severity: 'sev1',
        reportedAt: '2026-12-24T15:30:00-08:00',
      }),
    ).toMatchObject({ respondBy: '2026-12-28T11:30:00-08:00' });
  });

  it('marks a first look that is later than the response is due, and says what to work to', () => {
    const gold = new RouteFixture({
      annotations: { 'support-tier': 'gold' },
    });
    const urgent = gold.route({ ...dispute, severity: 'sev1' });
    expect(urgent).toMatchObject({
      respondBy: '2026-11-25T10:15:00-08:00',
      firstLookBy: '2026-11-25T14:00:00-08:00',
      firstLookIsLater: true,
    });
    expect(reasons(urgent)).toContain(
      'The first look of the queue Billing is later than the response is due: work to Wed 25 Nov 2026, 10:15 UTC-08:00.',
    );
    for (const inOrder of [
      gold.route({ ...dispute, severity: 'sev2' }),
      gold.route(dispute),
      // Both at the same moment.
      new RouteFixture().route({ ...dispute, severity: 'sev1' }),
    ]) {
      expect(inOrder.firstLookBy).toBeDefined();
      expect(inOrder.firstLookIsLater).toBeUndefined();
      expect(reasons(inOrder)).not.toContain('work to');
    }
  });

  it('follows the clocks of the zone when they change', () => {
    const gold = new RouteFixture({
      annotations: { 'support-tier': 'gold' },
    });
    // At two in the night of 1 November it is one o'clock again.
    expect(
      gold.route({
        ...outage,
        severity: 'sev2',
        reportedAt: '2026-10-31T12:00:00-07:00',
      }),
    ).toMatchObject({
      respondBy: '2026-11-01T12:00:00-08:00',
      escalation: [
        { after: 'PT0S' },
        { after: 'PT30M' },
        { after: 'P1D', at: '2026-11-01T12:00:00-08:00' },
      ],
    });
    expect(
      gold.route({
        ...outage,
        severity: 'sev1',
        reportedAt: '2026-11-01T01:50:00-07:00',
      }),
    ).toMatchObject({
      respondBy: '2026-11-01T01:05:00-08:00',
      escalation: [
        { at: '2026-11-01T01:50:00-07:00' },
        { at: '2026-11-01T01:20:00-08:00' },
        { at: '2026-11-02T01:50:00-08:00' },
      ],
    });
  });

  it('uses what would be inherited where the own tier cannot be used, and says so', () => {
    const answer = new RouteFixture({
      annotations: { 'support-tier': 'platinum' },
    }).route({ ...dispute, severity: 'sev1' });
    expect(answer.supportTier?.id).toBe('office');
    expect(reasons(answer)).toContain(
      'The support tier "platinum" of component:default/app cannot be used, so Office counts',
    );
  });

  it.each([
    ['sev3', 'Office promises no response to Low'],
    [undefined, 'No severity was named, and the response target depends on it'],
  ])('has no response deadline for severity %s', (severity, reason) => {
    const answer = new RouteFixture().route({ ...dispute, severity });
    expect(answer.respondBy).toBeUndefined();
    expect(answer.responseTarget).toBeUndefined();
    expect(answer.firstLookBy).toBeDefined();
    expect(reasons(answer)).toContain(reason);
  });

  it('has those of all severities where none is named, each as it is where it is named', () => {
    const suite = new RouteFixture();
    const { responses } = suite.route(dispute);
    expect(responses?.map(({ severity }) => severity.id)).toEqual([
      'sev1',
      'sev2',
      'sev3',
    ]);
    for (const { severity, ...promised } of responses ?? []) {
      const named = suite.route({ ...dispute, severity: severity.id });
      expect(named.responses).toBeUndefined();
      expect({
        responseTarget: named.responseTarget,
        respondBy: named.respondBy,
        firstLookIsLater: named.firstLookIsLater,
      }).toEqual({
        responseTarget: promised.responseTarget,
        respondBy: promised.respondBy,
        firstLookIsLater: promised.firstLookIsLater,
      });
    }
    expect(responses?.at(-1)?.responseTarget).toBeUndefined();
  });

  it('marks those of all severities that are due before the first look', () => {
    const gold = new RouteFixture({ annotations: { 'support-tier': 'gold' } });
    const { responses } = gold.route(dispute);
    expect(
      responses?.map(({ severity, firstLookIsLater }) => [
        severity.id,
        firstLookIsLater,
      ]),
    ).toEqual([
      ['sev1', true],
      ['sev2', undefined],
      ['sev3', undefined],
    ]);
  });

  it('is open where the tier does what it can', () => {
    const answer = new RouteFixture({
      annotations: { 'support-tier': 'bronze' },
      spec: {
        supportTiers: [
          {
            id: 'bronze',
            title: 'Bronze',
            coverage: 'best-effort',
            responseTargets: { sev1: 'PT1H' },
          },
        ],
        defaults: {},
      },
    }).route({ ...dispute, severity: 'sev1', reportedAt: SATURDAY });
    expect(answer.respondBy).toBeUndefined();
    expect(answer.responseTarget).toBe('PT1H');
    expect(answer.clockStartsAt).toBe(SATURDAY);
    expect(answer.escalation).toEqual([]);
    expect(answer.onCall.state).toBe('missing');
    expect(reasons(answer)).toContain('gives no deadline');
  });

  it.each([
    ['P1W', '1 week', '2026-12-02T10:00:00-08:00'],
    ['P1WT1H', '1 week 1 hour', '2026-12-02T11:00:00-08:00'],
    ['P2D', '2 days', '2026-11-27T10:00:00-08:00'],
    ['P1M', '1 month', undefined],
  ])(
    'has a first look within %s (%s) by %s',
    (firstLookWithin, words, expected) => {
      const answer = new RouteFixture({
        spec: withQueue({ firstLookWithin }),
      }).route(dispute);
      expect(answer.firstLookBy).toBe(expected);
      expect(reasons(answer)).toContain(
        expected
          ? `within ${words} of business hours`
          : `within ${words}, which business hours cannot count`,
      );
    },
  );
});
