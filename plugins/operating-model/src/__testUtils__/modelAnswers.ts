import {
  MODEL_LISTS,
  type ModelAnswer,
  type ModelLists,
  type ModelNames,
  type RotationNow,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { accounts, ana, bo } from './entityAnswers';
import { whole } from './pages';
import { standing } from './standing';

/** Who is on call in the only rotation. */
export const cloudNow: RotationNow = {
  rotation: 'cloud-primary',
  title: 'Cloud on call',
  coverage: '24x7',
  channel: '#cloud-oncall',
  now: [ana],
  until: '2026-11-28T10:00:00-08:00',
  next: [{ party: bo, from: '2026-11-28T10:00:00-08:00' }],
};

/** What the parts name. */
const names: ModelNames = {
  parties: { 'group:default/accounts': accounts },
  rotations: { 'cloud-primary': cloudNow },
  issueClasses: { 'billing-dispute': 'A customer disputes a bill' },
};

/** The lists of a model, those that are left out empty. */
export function partsOf(
  lists: Partial<ModelLists>,
  named: ModelNames = names,
): ModelAnswer['parts'] {
  return Object.fromEntries(
    MODEL_LISTS.map(list => [
      list,
      { ...whole<unknown>(lists[list] ?? []), names: named },
    ]),
  ) as ModelAnswer['parts'];
}

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
  standing: standing({}, { warning: 1 }),
  notKnown: [],
  evaluatedAt: '2026-11-24T09:58:00Z',
  entityEtag: 'first',
  timeZone: 'America/Los_Angeles',
  parties: { 'group:default/accounts': accounts },
  clarity: { decisions: 1, clear: 0 },
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
    defaults: {
      supportTier: 'tier-2',
      releaseCadence: 'P2W',
      roles: { triage: 'group:default/accounts' },
    },
  },
  parts: partsOf({
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
          { notify: 'group:default/gone', after: 'PT15M' },
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
        clarity: { decisions: 1, clear: 0 },
      },
    ],
    decisions: [
      {
        area: 'accounts',
        id: 'lock',
        question: 'May this account be locked?',
        accountable: 'group:default/accounts',
        responsible: [],
        consulted: [],
        informed: [],
        surfaces: [],
      },
    ],
  }),
};

/** A model that was never valid. */
export const invalidModel: ModelAnswer = {
  ...goodModel,
  state: 'invalid',
  status: undefined,
  version: undefined,
  owner: undefined,
  spec: undefined,
  entities: 0,
  clarity: undefined,
  parts: partsOf({
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
  }),
};
