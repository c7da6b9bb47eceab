import type {
  ModelAnswer,
  ModelPage,
  RouteAnswer,
  ValueSource,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { accounts, ana, bo } from './entityAnswers';
import { goodModel, partsOf } from './modelAnswers';

const MODEL = 'operatingmodel:default/cloud-suite';
const inModel = (path: string): ValueSource => ({
  kind: 'model',
  entityRef: MODEL,
  path,
});

/** The model with two issue classes of its own, and one that only a queue names. */
export const routingModel: ModelAnswer = {
  ...goodModel,
  parts: partsOf({
    severities: [
      { id: 'sev1', title: 'Critical', definition: 'Nobody can sign in' },
      { id: 'sev2', title: 'High', definition: 'One account is blocked' },
    ],
    issueClasses: [
      {
        id: 'billing-dispute',
        title: 'A customer disputes a bill',
        words: ['invoice', 'charge'],
        decisions: [],
      },
      {
        id: 'provisioning-outage',
        title: 'Projects fail to provision',
        words: ['stuck', 'quota'],
        decisions: ['restore'],
      },
      { id: 'refund', title: 'refund', words: [], decisions: [] },
    ],
  }),
};

/** The only model in force. */
export const oneModel: ModelPage = {
  items: [routingModel],
  totalItems: 1,
  pageInfo: {},
};

/** A second model beside it, so that one has to be chosen. */
export const twoModels: ModelPage = {
  items: [
    routingModel,
    {
      ...routingModel,
      entityRef: 'operatingmodel:default/data-suite',
      title: 'Data Suite operating model',
    },
  ],
  totalItems: 2,
  pageInfo: {},
};

/** A provisioning outage at night, where a model knows everything. */
export const provisioningRoute: RouteAnswer = {
  model: {
    entityRef: MODEL,
    title: 'Cloud Suite operating model',
    version: '1.2.0',
  },
  entityRef: 'component:default/project-service',
  timeZone: 'America/Los_Angeles',
  reportedAt: '2026-11-24T02:00:00-08:00',
  issueClass: {
    id: 'provisioning-outage',
    title: 'Projects fail to provision',
    known: true,
  },
  severity: { id: 'sev1', title: 'Critical' },
  takenBy: {
    entityRef: 'group:default/cloud-platform',
    title: 'Cloud Platform',
    contacts: [
      {
        type: 'slack',
        value: '#cloud-platform',
        url: 'https://slack.example/cloud-platform',
      },
    ],
  },
  queue: { id: 'provisioning', title: 'Provisioning' },
  deputy: accounts,
  supportTier: { id: 'tier-1', title: 'Business critical', coverage: '24x7' },
  responseTarget: 'PT15M',
  clockStartsAt: '2026-11-24T02:00:00-08:00',
  firstLookBy: '2026-11-24T02:05:00-08:00',
  respondBy: '2026-11-24T02:15:00-08:00',
  onCall: {
    state: 'valid',
    value: [
      {
        party: bo,
        from: '2026-11-23T10:00:00-08:00',
        until: '2026-11-30T10:00:00-08:00',
      },
    ],
    source: inModel('spec.rotations[cloud-primary]'),
    rotation: {
      rotation: 'cloud-primary',
      title: 'Cloud on call',
      coverage: '24x7',
      channel: '#cloud-oncall',
      now: [bo],
    },
  },
  escalation: [
    {
      notify: {
        rotation: 'cloud-primary',
        title: 'Cloud on call',
        coverage: '24x7',
        channel: '#cloud-oncall',
        now: [bo],
      },
      after: 'PT0S',
      at: '2026-11-24T02:00:00-08:00',
    },
    {
      notify: {
        entityRef: 'user:default/head',
        title: 'Head of Cloud',
        contacts: [],
      },
      after: 'PT15M',
      at: '2026-11-24T02:15:00-08:00',
      channel: '#incidents',
    },
  ],
  runbooks: [
    {
      id: 'stuck',
      title: 'Project stuck in provisioning',
      location: './docs/stuck.md',
      target: 'file',
      entityRef: 'component:default/project-service',
      state: 'unknown',
      reason: 'Nobody has looked yet whether it opens',
    },
    {
      id: 'capacity',
      title: 'Capacity board',
      location: 'https://dash.example/capacity',
      target: 'url',
      url: 'https://dash.example/capacity',
      state: 'unknown',
    },
    {
      id: 'paper',
      title: 'Paper folder',
      location: './docs/paper.md',
      target: 'file',
      state: 'unknown',
    },
  ],
  decisions: [
    {
      id: 'restore',
      question: 'May this project be restored?',
      area: 'Project lifecycle',
      accountable: [accounts],
      deputy: ana,
    },
  ],
  why: [
    {
      id: 'route/lands',
      text: 'The queue Provisioning takes the issue class provisioning-outage.',
      source: inModel('spec.queues[provisioning]'),
    },
    {
      id: 'route/respond-by',
      text: 'tier-1 promises 15 minutes for sev1.',
      source: inModel('spec.supportTiers[tier-1]'),
    },
  ],
};

/** The same where nobody has said yet how bad it is. */
export const severalRoute: RouteAnswer = {
  ...provisioningRoute,
  severity: undefined,
  responseTarget: undefined,
  respondBy: undefined,
  responses: [
    {
      severity: {
        id: 'sev1',
        title: 'Critical',
        definition: 'Nobody can sign in',
      },
      responseTarget: 'PT15M',
      respondBy: '2026-11-24T02:15:00-08:00',
    },
    { severity: { id: 'sev2', title: 'High' }, responseTarget: 'PT1H' },
    { severity: { id: 'sev3', title: 'sev3' } },
  ],
};

/** A billing dispute on a weekend: the clock waits for the next opening, and the schedule is kept elsewhere. */
export const billingRoute: RouteAnswer = {
  ...provisioningRoute,
  entityRef: undefined,
  reportedAt: '2026-11-28T09:00:00-08:00',
  issueClass: {
    id: 'billing-dispute',
    title: 'A customer disputes a bill',
    known: true,
  },
  severity: { id: 'sev2', title: 'High' },
  takenBy: {
    entityRef: 'group:default/billing-operations',
    title: 'Billing Operations',
    contacts: [],
  },
  queue: { id: 'billing', title: 'Billing' },
  deputy: undefined,
  supportTier: { id: 'tier-2', title: 'Standard', coverage: 'business-hours' },
  responseTarget: 'P1D',
  clockStartsAt: '2026-11-30T09:00:00-08:00',
  firstLookBy: undefined,
  respondBy: '2026-12-01T09:00:00-08:00',
  onCall: {
    state: 'unknown',
    reason: 'The schedule is kept at PagerDuty',
    instead: {
      value: [
        {
          party: ana,
          from: '2026-11-23T10:00:00-08:00',
          until: '2026-11-30T10:00:00-08:00',
        },
      ],
      source: inModel('spec.rotations[billing]'),
    },
  },
  escalation: [],
  runbooks: [],
  decisions: [],
  why: [
    {
      id: 'route/lands',
      text: 'The queue Billing takes the issue class billing-dispute.',
      source: inModel('spec.queues[billing]'),
    },
  ],
};

/** What nobody wrote into the model. */
export const unknownRoute: RouteAnswer = {
  ...billingRoute,
  issueClass: {
    id: 'tax exemption request',
    title: 'tax exemption request',
    known: false,
  },
  severity: undefined,
  takenBy: undefined,
  queue: undefined,
  supportTier: undefined,
  responseTarget: undefined,
  clockStartsAt: '2026-11-28T09:00:00-08:00',
  respondBy: undefined,
  onCall: { state: 'missing', next: undefined },
  why: [],
  missing: [
    {
      code: 'issue-class.unknown',
      message: {
        id: 'route/class-unknown',
        text: 'The model has no issue class "tax exemption request".',
      },
      source: inModel('spec.issueClasses'),
    },
  ],
  askMeanwhile: accounts,
  suggestions: [{ id: 'billing-dispute', title: 'A customer disputes a bill' }],
};
