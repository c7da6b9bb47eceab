import type { RouteAnswer } from '../api/routeSchemas';
import { reasons } from './__testUtils__/reasons';
import { dispute, outage, WEDNESDAY } from './__testUtils__/reports';
import {
  refOf,
  RouteFixture,
  SUITE,
  withQueue,
} from './__testUtils__/RouteFixture';

const sources = ({ why }: RouteAnswer) => why.map(({ source }) => source?.path);

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

    it.each([
      ['the role triage', { defaults: { roles: { triage: 'platform' } } }],
      ['the model', { defaults: {}, owner: 'platform' }],
    ])(
      'says that the catalog knows nobody in whom %s lets be asked',
      (_, spec) => {
        const answer = new RouteFixture({ spec }).route({
          issueClass: 'coffee machine',
          reportedAt: WEDNESDAY,
        });
        expect(refOf(answer.askMeanwhile)).toBe('group:default/platform');
        expect(reasons(answer)).toContain(
          'The catalog knows nobody in group:default/platform.',
        );
      },
    );

    it('promises nothing for a severity that has the name of what every object has', () => {
      const answer = new RouteFixture({
        spec: { severities: [...SUITE.severities, { id: 'constructor' }] },
      }).route({ ...dispute, severity: 'constructor' });
      expect(answer.responseTarget).toBeUndefined();
      expect(reasons(answer)).toContain('constructor');
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
