import type { RouteAnswer } from '../api/routeSchemas';
import { refOf, RouteFixture, SUITE } from './__testUtils__/RouteFixture';

const WEDNESDAY = '2026-11-25T10:00:00-08:00';
const SATURDAY = '2026-11-28T11:00:00-08:00';

const dispute = { issueClass: 'billing-dispute', reportedAt: WEDNESDAY };
const outage = { issueClass: 'provisioning-outage', reportedAt: WEDNESDAY };

const reasons = ({ why }: RouteAnswer) => why.map(({ text }) => text).join(' ');
const sources = ({ why }: RouteAnswer) => why.map(({ source }) => source?.path);

/** The queues of the suite, that of disputes changed. */
const withQueue = (change: object) => ({
  queues: [{ ...SUITE.queues[0], ...change }, SUITE.queues[1]],
});

describe('routeIssue', () => {
  it('takes a billing dispute and an outage to two different teams, with all that they need', () => {
    const suite = new RouteFixture();
    const bill = suite.route({ ...dispute, severity: 'sev1' });
    expect(bill).toMatchObject({
      model: { entityRef: 'operatingmodel:default/suite', version: '1.2.0' },
      entityRef: 'component:default/app',
      timeZone: 'America/Los_Angeles',
      issueClass: { id: 'billing-dispute', known: true },
      severity: { id: 'sev1', title: 'Critical' },
      takenBy: {
        entityRef: 'group:default/billing',
        contacts: [{ type: 'email', value: 'billing@example.com' }],
      },
      queue: { id: 'billing', title: 'Billing' },
      deputy: { entityRef: 'group:default/finance' },
      supportTier: { id: 'office', coverage: 'business-hours' },
      responseTarget: 'PT4H',
      clockStartsAt: WEDNESDAY,
      firstLookBy: '2026-11-25T14:00:00-08:00',
      respondBy: '2026-11-25T14:00:00-08:00',
      onCall: {
        state: 'valid',
        value: [{ party: { entityRef: 'user:default/ana' } }],
        rotation: { rotation: 'daytime' },
      },
      decisions: [
        {
          id: 'refund',
          area: 'Money',
          accountable: [
            { entityRef: 'group:default/billing' },
            { entityRef: 'group:default/finance' },
          ],
          deputy: { entityRef: 'group:default/leads' },
        },
      ],
    });
    expect(
      bill.runbooks.map(({ id, target, entityRef }) => [id, target, entityRef]),
    ).toEqual([
      // What is meant for it comes before what is for the whole model.
      ['surface-suite-bills', 'url', 'component:default/app'],
      ['surface-disputes', 'file', 'component:default/app'],
    ]);
    expect(reasons(bill)).toContain(
      'component:default/app has the support tier Office, the default of the model.',
    );
    expect(reasons(bill)).toContain(
      'within 4 hours of covered time: by Wed 25 Nov 2026, 14:00 UTC-08:00.',
    );
    expect(bill.missing).toBeUndefined();
    expect(bill.askMeanwhile).toBeUndefined();
    expect(sources(bill)).toEqual([
      'spec.queues[billing].issueClasses',
      'spec.queues[billing].owner',
      'spec.defaults.supportTier',
      'spec.supportTiers[office].coverage',
      'spec.supportTiers[office].responseTargets.sev1',
      'spec.queues[billing].firstLookWithin',
      'spec.supportTiers[office].escalationPath',
      'spec.rotations[daytime]',
    ]);

    const broken = suite.route({ ...outage, severity: 'sev1' });
    expect(refOf(broken.takenBy)).toBe('group:default/platform');
    expect(reasons(broken)).toContain(
      'The catalog knows nobody in group:default/platform.',
    );
    expect(broken.issueClass).toMatchObject({ known: true });
    expect(broken.firstLookBy).toBeUndefined();
    expect(broken.escalation).toMatchObject([
      {
        notify: {
          rotation: 'first',
          now: [{ entityRef: 'user:default/ana' }],
        },
        channel: '#oncall',
        at: WEDNESDAY,
      },
      {
        notify: { entityRef: 'group:default/platform' },
        at: '2026-11-25T10:30:00-08:00',
      },
      {
        notify: {
          rotation: 'first',
          now: [{ entityRef: 'user:default/bo' }],
        },
        at: '2026-11-26T10:00:00-08:00',
      },
    ]);
    expect(broken.onCall.value?.map(({ party }) => party.entityRef)).toEqual([
      'user:default/ana',
    ]);
    expect(sources(broken)).toContain('spec.queues[operations].escalationPath');
  });

  it('reads ids as people write them', () => {
    expect(
      new RouteFixture().route({
        issueClass: ' Billing-Dispute ',
        severity: ' SEV1',
        reportedAt: WEDNESDAY,
      }),
    ).toMatchObject({
      issueClass: { id: 'billing-dispute', known: true },
      severity: { id: 'sev1' },
    });
  });

  describe('who takes it', () => {
    it.each([
      ['has no owner', { owner: undefined }, /The queue Billing has no owner/],
      [
        'has an owner whom the catalog does not know',
        { owner: 'gone' },
        /does not know group:default\/gone, which owns the queue Billing/,
      ],
    ])('is the role support where the queue %s', (_, change, gap: RegExp) => {
      const spec = withQueue(change);
      const inherited = new RouteFixture({ spec }).route(dispute);
      expect(refOf(inherited.takenBy)).toBe('group:default/helpdesk');
      expect(inherited.missing).toBeUndefined();
      expect(reasons(inherited)).toMatch(gap);
      expect(sources(inherited)).toContain('spec.defaults.roles.support');

      const own = new RouteFixture({
        spec,
        annotations: { 'support-owner': 'platform' },
      }).route(dispute);
      expect(refOf(own.takenBy)).toBe('group:default/platform');

      const owner = new RouteFixture({
        spec: { ...spec, defaults: {} },
      }).route(dispute);
      expect(refOf(owner.takenBy)).toBe('group:default/team');
      expect(reasons(owner)).toContain(
        'which owns component:default/app, where nobody is named for the role support',
      );
    });

    it.each([
      [{ owner: undefined }, 'queue.unowned'],
      [{ owner: 'gone' }, 'owner.unresolved'],
    ])('is missing where nobody can (%j)', (change, code) => {
      const answer = new RouteFixture({
        spec: { ...withQueue(change), defaults: {} },
        groups: ['leads'],
      }).route(dispute);
      expect(answer.takenBy).toBeUndefined();
      expect(answer.deputy).toBeUndefined();
      expect(answer.missing).toMatchObject([
        { code, source: { path: 'spec.queues[billing].owner' } },
      ]);
      // Nobody holds the role triage.
      expect(refOf(answer.askMeanwhile)).toBe('group:default/leads');
      expect(sources(answer)).toContain('spec.owner');
    });

    it('has the deputy of the entity where the queue names none, and never itself', () => {
      const spec = withQueue({ deputy: undefined });
      const deputy = (name: string) =>
        new RouteFixture({
          spec,
          annotations: { 'deputy-owner': name },
        }).route(dispute).deputy;
      expect(refOf(deputy('leads'))).toBe('group:default/leads');
      expect(deputy('billing')).toBeUndefined();
    });
  });

  describe('what the model does not know', () => {
    it.each([
      ['biling-dispute', 'billing-dispute'],
      ['wrong invoice', 'billing-dispute'],
      ['outages', 'provisioning-outage'],
      ['Recover my account', 'account-recovery'],
    ])('is answered for %s with the nearest class', (issueClass, nearest) => {
      const answer = new RouteFixture().route({
        issueClass,
        severity: 'sev1',
        reportedAt: WEDNESDAY,
      });
      expect(answer.suggestions?.[0].id).toBe(nearest);
      expect(answer).toMatchObject({
        issueClass: { id: issueClass, title: issueClass, known: false },
        missing: [{ code: 'issue-class.unknown' }],
        askMeanwhile: { entityRef: 'group:default/leads' },
        runbooks: [],
        decisions: [],
        // The tier and the path of the entity hold all the same.
        respondBy: '2026-11-25T14:00:00-08:00',
        escalation: [{ notify: { rotation: 'daytime' } }],
      });
      expect(answer.takenBy).toBeUndefined();
      expect(answer.queue).toBeUndefined();
    });

    it('is not answered with strangers', () => {
      const answer = new RouteFixture().route({
        issueClass: 'coffee machine',
        reportedAt: WEDNESDAY,
      });
      expect(answer.suggestions).toEqual([]);
    });

    it.each([
      ['the owner of the model, not of the entity', {}, {}, 'leads'],
      [
        'whoever the entity names',
        {},
        { 'triage-owner': 'platform' },
        'platform',
      ],
      [
        'whoever the model names for all',
        { defaults: { roles: { triage: 'helpdesk' } } },
        {},
        'helpdesk',
      ],
      [
        'nobody, where the model has no owner',
        { owner: undefined },
        {},
        undefined,
      ],
    ])('lets %s be asked meanwhile', (_, spec, annotations, expected) => {
      const answer = new RouteFixture({
        spec: { defaults: {}, ...spec },
        annotations: annotations as { [key: string]: string },
      }).route({ issueClass: 'coffee machine', reportedAt: WEDNESDAY });
      expect(refOf(answer.askMeanwhile)).toBe(
        expected && `group:default/${expected}`,
      );
    });

    it('lets the owner of the entity be asked only where there is no model', () => {
      const answer = new RouteFixture({ spec: { defaults: {} } }).route({
        ...dispute,
        modelReadable: false,
      });
      expect(refOf(answer.askMeanwhile)).toBe('group:default/team');
    });

    it('may be that no queue takes a class', () => {
      const answer = new RouteFixture().route({
        issueClass: 'account-recovery',
        reportedAt: WEDNESDAY,
      });
      expect(answer).toMatchObject({
        issueClass: { id: 'account-recovery', known: true },
        missing: [
          {
            code: 'queue.uncovered-class',
            source: { path: 'spec.issueClasses[account-recovery]' },
          },
        ],
        askMeanwhile: { entityRef: 'group:default/leads' },
        runbooks: [{ id: 'surface-other' }],
      });
      expect(answer.takenBy).toBeUndefined();
      expect(answer.suggestions).toBeUndefined();
    });

    it('may be everything, where no model can be read', () => {
      const answer = new RouteFixture({
        annotations: { 'pagerduty.com/service-id': 'P1' },
      }).route({ ...dispute, severity: 'sev1', modelReadable: false });
      expect(answer).toMatchObject({
        timeZone: 'UTC',
        reportedAt: '2026-11-25T18:00:00Z',
        clockStartsAt: '2026-11-25T18:00:00Z',
        issueClass: { id: 'billing-dispute', known: false },
        missing: [{ code: 'model.none' }],
        askMeanwhile: { entityRef: 'group:default/leads' },
        onCall: { state: 'unknown' },
        escalation: [],
      });
      expect(answer.model).toBeUndefined();
      expect(answer.takenBy).toBeUndefined();
      expect(answer.respondBy).toBeUndefined();
    });

    it.each(['sev9', ''])('is refused as severity %j', severity => {
      expect(() => new RouteFixture().route({ ...dispute, severity })).toThrow(
        `suite has no severity "${severity}"; it has sev1, sev2, sev3`,
      );
    });

    it('is refused as a blank issue class', () => {
      expect(() =>
        new RouteFixture().route({ issueClass: ' ', reportedAt: WEDNESDAY }),
      ).toThrow('The issue class is blank');
    });
  });

  describe('by when', () => {
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
      expect(
        reasons(suite.route({ ...dispute, reportedAt: SATURDAY })),
      ).toMatch(
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
      [
        undefined,
        'No severity was named, and the response target depends on it',
      ],
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
        }).toEqual({
          responseTarget: promised.responseTarget,
          respondBy: promised.respondBy,
        });
      }
      expect(responses?.at(-1)?.responseTarget).toBeUndefined();
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

  it('goes by the defaults of the model where nothing is affected in particular', () => {
    const suite = new RouteFixture();
    const answer = suite.route({
      ...dispute,
      severity: 'sev1',
      affected: false,
    });
    expect(answer).toMatchObject({
      takenBy: { entityRef: 'group:default/billing' },
      supportTier: { id: 'office' },
      respondBy: '2026-11-25T14:00:00-08:00',
      escalation: [{ notify: { rotation: 'daytime' } }],
      runbooks: [
        { id: 'surface-disputes', entityRef: 'operatingmodel:default/suite' },
      ],
    });
    expect(answer.entityRef).toBeUndefined();
    expect(
      refOf(
        suite.route({
          issueClass: 'account-recovery',
          reportedAt: WEDNESDAY,
          affected: false,
        }).askMeanwhile,
      ),
    ).toBe('group:default/leads');
  });
});
