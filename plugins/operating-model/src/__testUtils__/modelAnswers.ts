import type {
  DecisionRow,
  ModelAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { accounts, ana, bo, stepUnresolved } from './entityAnswers';
import { perAspect } from './perAspect';

/** A model that is in force. */
export const goodModel: ModelAnswer = {
  entityRef: 'operatingmodel:default/cloud-suite',
  title: 'Cloud Suite operating model',
  status: 'trial',
  version: '1.2.0',
  state: 'valid',
  owner: accounts,
  appliesTo: ['domain:default/cloud-suite'],
  entities: 35,
  findings: { error: 0, warning: 1, info: 0 },
  evaluatedAt: '2026-11-24T09:58:00Z',
  entityEtag: 'first',
  timeZone: 'America/Los_Angeles',
  problems: [],
  parties: { 'group:default/accounts': accounts, 'user:default/ana': ana },
  rotations: [
    {
      rotation: 'cloud-primary',
      title: 'Cloud on call',
      coverage: '24x7',
      channel: '#cloud-oncall',
      now: [ana],
      until: '2026-11-28T10:00:00-08:00',
      next: [{ party: bo, from: '2026-11-28T10:00:00-08:00' }],
    },
  ],
  clarity: { decisions: 1, clear: 0 },
  decisionMap: [
    {
      areaId: 'accounts',
      id: 'lock',
      path: 'spec.areas[accounts].decisions[lock]',
      cells: perAspect<DecisionRow['cells']['owner']>(
        { state: 'absent', codes: [] },
        {
          owner: { state: 'clear', codes: [] },
          deputy: { state: 'absent', codes: ['deputy.none'] },
          handoff: { state: 'absent', codes: ['handoff.none'] },
          cadence: { state: 'absent', codes: ['cadence.none'] },
        },
      ),
      clear: false,
    },
  ],
  findingList: [stepUnresolved],
  spec: {
    status: 'trial',
    revisitBy: '2027-02-01',
    timeZone: 'America/Los_Angeles',
    periodsFrom: '2026-01-06',
    businessHours: {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '09:00',
      to: '17:00',
      holidays: [],
    },
    appliesTo: ['domain:default/cloud-suite'],
    severities: [
      { id: 'sev1', title: 'Critical' },
      { id: 'sev2', title: 'High' },
    ],
    supportTiers: [
      {
        id: 'tier-2',
        title: 'Standard',
        coverage: 'business-hours',
        escalationPath: 'cloud-primary',
        responseTargets: { sev1: 'P2D' },
      },
    ],
    issueClasses: [
      {
        id: 'billing-dispute',
        title: 'A customer disputes a bill',
        words: [],
        decisions: [],
      },
    ],
    defaults: {
      supportTier: 'tier-2',
      releaseCadence: 'P2W',
      roles: { triage: 'group:default/accounts' },
    },
    entities: [],
    freezes: [{ from: '2026-12-19', to: '2027-01-02', reason: 'Year end' }],
    rotations: [
      {
        id: 'cloud-primary',
        coverage: '24x7',
        members: ['user:default/ana', 'user:default/bo'],
        startsOn: '2026-01-05',
        shift: 'P7D',
        overrides: [],
      },
    ],
    escalationPaths: [
      {
        id: 'cloud-primary',
        title: 'Cloud on call',
        steps: [
          { notify: 'rotation:cloud-primary', after: 'PT0S' },
          { notify: 'group:default/accounts', after: 'PT5M' },
        ],
      },
    ],
    queues: [
      {
        id: 'billing',
        title: 'Billing',
        issueClasses: ['billing-dispute', 'refund'],
        firstLookWithin: 'PT4H',
      },
    ],
    areas: [
      {
        id: 'accounts',
        title: 'Account lifecycle',
        kind: 'access',
        decisions: [
          {
            id: 'lock',
            question: 'May this account be locked?',
            accountable: 'group:default/accounts',
            responsible: [],
            consulted: [],
            informed: [],
            surfaces: [],
          },
        ],
      },
    ],
    surfaces: [],
    reviews: [],
    scorecards: [],
  },
};

/** A model that was never valid. */
export const invalidModel: ModelAnswer = {
  ...goodModel,
  state: 'invalid',
  status: undefined,
  version: undefined,
  owner: undefined,
  spec: undefined,
  rotations: [],
  entities: 0,
  problems: [
    {
      path: 'spec.severitys',
      message: 'Unknown key; did you mean severities?',
    },
    {
      path: 'spec.supportTiers[0].reviewEvery',
      message: '"every quarter" is no duration',
    },
  ],
  clarity: undefined,
  decisionMap: [],
  findingList: [],
};
