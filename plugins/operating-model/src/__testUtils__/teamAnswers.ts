import type {
  DuePage,
  PersonAnswer,
  TeamAnswer,
  TeamFinding,
  TeamRotation,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { accounts, ana, bo } from './entityAnswers';
import { unevenLoad, withParties } from './loadAnswers';
import { lockRow, MODEL, refundRow } from './mapAnswers';
import { cloudNow } from './modelAnswers';
import { some, whole } from './pages';

const model = { entityRef: MODEL, title: 'Cloud Suite operating model' };

/** A finding about a component of the team, with its fix. */
export const serviceFinding: TeamFinding = {
  code: 'tier.unknown',
  severity: 'error',
  subject: { entityRef: 'component:default/account-service' },
  about: {
    entityRef: 'component:default/account-service',
    title: 'Account service',
  },
  message: { id: 'tier.unknown/unknown', text: 'No tier is called gold.' },
  evidence: [],
  source: { title: 'Service levels' },
  fix: { summary: 'Name a tier of the model', yaml: 'support-tier: tier-1\n' },
};

/** A finding about a decision that the team makes. */
export const decisionFinding: TeamFinding = {
  ...serviceFinding,
  code: 'deputy.none',
  severity: 'warning',
  subject: {
    entityRef: MODEL,
    path: 'spec.areas[accounts].decisions[account-lock]',
  },
  about: model,
  message: { id: 'deputy.none/decision', text: 'Nobody stands in.' },
};

/** Who is on call in the rotation of the team. */
export const teamRotation: TeamRotation = {
  ...cloudNow,
  model,
  timeZone: 'America/Los_Angeles',
  owned: true,
  entities: 3,
};

const due: DuePage = some([
  {
    kind: 'decision',
    date: '2026-11-25',
    timeZone: 'America/Los_Angeles',
    model,
    id: 'account-lock',
    title: 'May this account be locked?',
    cadence: 'weekly',
  },
  {
    kind: 'queue',
    date: '2026-11-26',
    timeZone: 'America/Los_Angeles',
    model,
    id: 'billing',
    title: 'Billing',
    cadence: 'daily',
  },
  {
    kind: 'release',
    date: '2026-12-22',
    timeZone: 'America/Los_Angeles',
    model,
    cadence: 'P2W',
    entities: 4,
    frozen: { reason: 'Year end' },
  },
]);

const queues: TeamAnswer['queues'] = some([
  {
    model,
    id: 'billing',
    title: 'Billing',
    roles: ['deputy'],
    issueClasses: { items: ['A customer disputes a bill'], totalItems: 12 },
    firstLookWithin: 'PT4H',
  },
]);

const { sum, concentration, parties } = withParties(
  unevenLoad,
  unevenLoad.parties.items.slice(0, 2),
);

/** A team with something of everything. */
export const teamAnswer: TeamAnswer = {
  ...accounts,
  failing: {
    ...some([serviceFinding, decisionFinding]),
    standing: {
      state: 'wrong',
      own: { error: 1, warning: 1, info: 0, unknown: 0 },
      parts: { error: 0, warning: 2, info: 0, unknown: 1 },
    },
    lookedAt: 5,
    inModels: [model],
  },
  onCall: some([teamRotation]),
  due,
  decisions: whole([
    { ...refundRow, held: ['handoff'] },
    { ...lockRow, held: ['accountable', 'handoff'] },
  ]),
  queues,
  entities: whole([]),
  load: { sum, concentration, parties },
};

/** A person who is on call now, and decides one thing. */
export const personAnswer: PersonAnswer = {
  ...ana,
  onCall: some([
    {
      rotation: 'cloud-primary',
      title: 'Cloud on call',
      coverage: '24x7',
      channel: '#cloud-oncall',
      model,
      timeZone: 'America/Los_Angeles',
      now: {
        from: '2026-11-21T10:00:00-08:00',
        until: '2026-11-28T10:00:00-08:00',
      },
      next: {
        from: '2026-12-05T10:00:00-08:00',
        until: '2026-12-12T10:00:00-08:00',
      },
    },
  ]),
  shifts: {
    items: [
      {
        rotation: 'cloud-primary',
        title: 'Cloud on call',
        model,
        timeZone: 'America/Los_Angeles',
        from: '2026-11-21T10:00:00-08:00',
        until: '2026-11-28T10:00:00-08:00',
      },
      {
        rotation: 'cloud-primary',
        title: 'Cloud on call',
        model,
        timeZone: 'America/Los_Angeles',
        from: '2026-12-05T10:00:00-08:00',
        until: '2026-12-12T10:00:00-08:00',
      },
    ],
    until: '2026-12-22T12:00:00.000Z',
  },
  decides: whole([lockRow]),
  standsIn: whole([{ ...refundRow, deputy: { ...bo, state: 'known' } }]),
  queues,
  due: { ...due, items: due.items.slice(0, 1), totalItems: 1 },
};
