import type { Entity } from '@backstage/catalog-model';
import { routeAnswerSchema, type RouteAnswer } from '../../api/routeSchemas';
import { toEntityView, toModelState, toPartyViews } from '../../catalog';
import type { Party } from '../../api/valueSchemas';
import { defaultDomainConfig, resolveEffectiveModel } from '../../effective';
import { noFacts, type Facts } from '../../facts';
import { partiesOfRoute } from '../partiesOfRoute';
import { routeIssue } from '../routeIssue';

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: spec as Entity['spec'],
});

/** A party or a rotation as a model notifies it. */
export function notified(party: Party): string {
  return 'rotation' in party ? `rotation:${party.rotation}` : party.entityRef;
}

/** Whoever an answer names, where it names somebody. */
export function refOf(party: Party | undefined): string | undefined {
  return party && notified(party);
}

/** A suite in California with two teams, of which each takes something else. */
export const SUITE = {
  status: 'adopted',
  version: '1.2.0',
  owner: 'leads',
  appliesTo: ['system:suite'],
  timeZone: 'America/Los_Angeles',
  businessHours: { holidays: ['2026-12-25'] },
  severities: [
    { id: 'sev1', title: 'Critical' },
    { id: 'sev2', title: 'High' },
    { id: 'sev3', title: 'Low' },
  ],
  supportTiers: [
    {
      id: 'gold',
      title: 'Gold',
      coverage: '24x7',
      escalationPath: 'platform',
      responseTargets: { sev1: 'PT15M', sev2: 'P1D' },
    },
    {
      id: 'office',
      title: 'Office',
      coverage: 'business-hours',
      escalationPath: 'office',
      responseTargets: { sev1: 'PT4H' },
    },
    { id: 'bronze', title: 'Bronze', coverage: 'best-effort' },
  ],
  issueClasses: [
    {
      id: 'billing-dispute',
      title: 'A customer disputes a bill',
      words: ['invoice', 'charge'],
      decisions: ['refund'],
    },
    { id: 'account-recovery', title: 'Somebody cannot get in' },
  ],
  defaults: {
    supportTier: 'office',
    roles: { triage: 'leads', support: 'helpdesk' },
  },
  rotations: [
    {
      id: 'first',
      title: 'First line',
      members: ['user:ana', 'user:bo'],
      startsOn: '2026-01-05',
      shift: 'P1D',
      handoffAt: { time: '10:00' },
    },
    {
      id: 'daytime',
      title: 'Daytime',
      coverage: 'business-hours',
      members: ['user:ana', 'user:bo'],
      startsOn: '2026-01-05',
      shift: 'P7D',
      handoffAt: { weekday: 'monday', time: '09:00' },
    },
  ],
  escalationPaths: [
    {
      id: 'platform',
      title: 'Platform path',
      steps: [
        { notify: 'rotation:first', after: 'PT0S', channel: '#oncall' },
        { notify: 'platform', after: 'PT30M' },
        { notify: 'rotation:first', after: 'P1D' },
      ],
    },
    {
      id: 'office',
      title: 'Office path',
      steps: [{ notify: 'rotation:daytime', after: 'PT0S' }],
    },
  ],
  queues: [
    {
      id: 'billing',
      title: 'Billing',
      issueClasses: ['billing-dispute'],
      owner: 'billing',
      deputy: 'finance',
      firstLookWithin: 'PT4H',
    },
    {
      id: 'operations',
      title: 'Operations',
      issueClasses: ['provisioning-outage'],
      owner: 'platform',
      escalationPath: 'platform',
    },
  ],
  areas: [
    {
      id: 'money',
      title: 'Money',
      kind: 'support',
      decisions: [
        {
          id: 'refund',
          question: 'Is it paid back?',
          accountable: ['billing', 'finance'],
          deputy: 'leads',
        },
      ],
    },
  ],
  surfaces: [
    {
      id: 'disputes',
      type: 'runbook',
      title: 'Disputes',
      location: './runbooks/disputes.md',
      covers: ['billing-dispute'],
    },
    {
      id: 'suite-bills',
      type: 'runbook',
      location: 'https://runbooks.example.com/bills',
      covers: ['billing-dispute'],
      appliesTo: ['system:suite'],
    },
    {
      id: 'other',
      type: 'runbook',
      location: './runbooks/other.md',
      covers: ['account-recovery'],
    },
  ],
};

/** The queues of the suite, that of disputes changed. */
export const withQueue = (change: object) => ({
  queues: [{ ...SUITE.queues[0], ...change }, SUITE.queues[1]],
});

const GROUPS = ['billing', 'finance', 'helpdesk', 'leads', 'platform', 'team'];

/** A component of the suite; what is asked about it goes through resolution, as everything that is stored does. */
export class RouteFixture {
  readonly #spec: object;
  readonly #annotations: { [key: string]: string };
  readonly #groups: string[];
  readonly #facts: Facts;

  constructor(
    options: {
      /** Merged over the keys of the suite. */
      spec?: object;
      annotations?: { [key: string]: string };
      groups?: string[];
      facts?: Facts;
    } = {},
  ) {
    this.#spec = { ...SUITE, ...options.spec };
    this.#annotations = options.annotations ?? {};
    this.#groups = options.groups ?? GROUPS;
    this.#facts = options.facts ?? noFacts;
  }

  /** What is answered about the component, or about nothing in particular. */
  route(issue: {
    issueClass: string;
    severity?: string;
    reportedAt: string | Date;
    affected?: boolean;
    modelReadable?: boolean;
  }): RouteAnswer {
    const state = toModelState({
      entity: {
        ...entity('OperatingModel', 'suite', this.#spec),
        apiVersion: 'operating-model.io/v1alpha1',
      },
    });
    if (state.problems.length > 0) {
      throw new Error(JSON.stringify(state.problems));
    }
    const component = entity('Component', 'app', {
      owner: 'team',
      system: 'suite',
    });
    component.metadata.annotations = Object.fromEntries(
      Object.entries(this.#annotations).map(([key, value]) => [
        key.includes('/') ? key : `operating-model.io/${key}`,
        value,
      ]),
    );
    const known = toPartyViews([
      ...this.#groups.map(name =>
        entity('Group', name, {
          profile: { email: `${name}@example.com` },
          members: name === 'platform' ? [] : ['ana'],
        }),
      ),
      entity('User', 'ana', {}),
      entity('User', 'bo', {}),
    ]);
    const system = toEntityView(entity('System', 'suite', { owner: 'team' }));
    const effective = resolveEffectiveModel({
      entity: toEntityView(component),
      index: {
        parties: known,
        scopes: new Map([[system.entityRef, system]]),
        models: new Map([[state.entityRef, state]]),
      },
      config: defaultDomainConfig,
    });
    const asked = {
      effective: issue.affected === false ? undefined : effective,
      model: issue.modelReadable === false ? undefined : state.inForce,
      issueClass: issue.issueClass,
      facts: this.#facts,
    };
    // As a backend does: only what was listed beforehand is read.
    const parties = new Map(
      partiesOfRoute(asked).flatMap(entityRef => {
        const view = known.get(entityRef);
        return view ? [[entityRef, view] as const] : [];
      }),
    );
    const answer = routeIssue({
      ...asked,
      severity: issue.severity,
      reportedAt: new Date(issue.reportedAt),
      parties,
    });
    routeAnswerSchema.strict().parse(answer);
    return answer;
  }
}
