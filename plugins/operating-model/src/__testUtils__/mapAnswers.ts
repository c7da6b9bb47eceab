import type {
  CoverageAnswer,
  CoverageArea,
  DecisionAnswer,
  DecisionPage,
  DecisionPartyEntity,
  DecisionRow,
  ModelPage,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { accounts, ana } from './entityAnswers';
import { some, whole } from './pages';
import { perAspect } from './perAspect';
import { standing } from './standing';

/** The model that the decisions below belong to. */
export const MODEL = 'operatingmodel:default/cloud-suite';

const knownAccounts: DecisionPartyEntity = { ...accounts, state: 'known' };
const emptySupport: DecisionPartyEntity = {
  entityRef: 'group:default/support',
  title: 'Support',
  contacts: [],
  state: 'empty',
};
const goneBilling: DecisionPartyEntity = {
  entityRef: 'group:default/billing',
  contacts: [],
  state: 'unknown',
};

const cell = (state: DecisionRow['cells']['owner']['state']) => ({
  state,
  codes: [],
});

/** A decision with which only the surfaces are not looked at yet. */
export const lockRow: DecisionRow = {
  model: { entityRef: MODEL, title: 'Cloud Suite operating model' },
  area: { id: 'account-lifecycle', title: 'Account lifecycle', kind: 'access' },
  id: 'account-lock',
  title: 'Account lock',
  question: 'May this account be locked?',
  accountable: [knownAccounts],
  deputy: { ...ana, state: 'known' },
  roles: {
    responsible: [emptySupport.entityRef],
    consulted: [],
    informed: [goneBilling.entityRef],
    handoff: knownAccounts.entityRef,
  },
  cadence: 'weekly',
  nextDate: '2026-11-30',
  cells: perAspect(cell('clear'), { surfaces: cell('unverified') }),
  clear: true,
  findings: { error: 0, warning: 0, info: 0 },
};

/** A decision that is unclear in every way. */
export const refundRow: DecisionRow = {
  ...lockRow,
  area: { id: 'billing', title: 'Billing', kind: 'support' },
  id: 'refund',
  title: undefined,
  question: 'Does this customer get a refund?',
  accountable: [emptySupport, goneBilling],
  deputy: undefined,
  roles: { responsible: [], consulted: [], informed: [] },
  cadence: undefined,
  nextDate: undefined,
  cells: perAspect(cell('absent'), { owner: cell('ambiguous') }),
  clear: false,
  findings: { error: 1, warning: 2, info: 0 },
};

/** One page with both. */
export const decisionPage: DecisionPage = {
  items: [refundRow, lockRow],
  totalItems: 2,
  pageInfo: {},
};

/** Everything about {@link lockRow}. */
export const lockDecision: DecisionAnswer = {
  ...lockRow,
  evaluatedAt: '2026-11-24T12:00:00Z',
  entityEtag: 'etag-1',
  path: 'spec.areas[account-lifecycle].decisions[account-lock]',
  timeZone: 'America/Los_Angeles',
  responsible: [emptySupport],
  consulted: [],
  informed: [goneBilling],
  nextDates: ['2026-11-30', '2026-12-07'],
  handoff: {
    to: knownAccounts,
    when: 'The account stays locked for a day',
    channel: '#accounts',
    ackWithin: 'PT4H',
  },
  surfaces: [
    {
      id: 'lock-runbook',
      type: 'runbook',
      title: 'Account lock and unlock',
      location: 'https://docs.example/lock',
      url: 'https://docs.example/lock',
      state: 'unverified',
    },
  ],
  appliesTo: ['domain:default/cloud-suite'],
  issueClasses: [{ id: 'account-locked', title: 'An account is locked' }],
  findingList: [
    {
      code: 'owner.empty-group',
      severity: 'warning',
      subject: {
        entityRef: MODEL,
        path: 'spec.areas[account-lifecycle].decisions[account-lock]',
      },
      message: {
        id: 'owner.empty-group/decision',
        text: 'Nobody is in the group support.',
      },
      evidence: [{ label: 'People', value: '0' }],
      source: { title: 'Ownership' },
      fix: {
        summary: 'Name a group with people',
        yaml: 'responsible: [group:default/accounts]\n',
        file: 'operating-model.yaml',
        editUrl: 'https://git.example/edit/operating-model.yaml',
      },
    },
  ],
};

/** The models to choose from. */
export const modelPage: ModelPage = {
  items: [
    {
      entityRef: MODEL,
      title: 'Cloud Suite operating model',
      status: 'trial',
      version: '1.2.0',
      state: 'valid',
      appliesTo: ['domain:default/cloud-suite'],
      entities: 35,
      standing: standing({}, { error: 1, warning: 2 }),
      evaluatedAt: '2026-11-24T09:58:00Z',
    },
  ],
  totalItems: 1,
  pageInfo: {},
};

/** Two areas, the worse one first, with clarity that moved twice. */
export const coverageAnswer: CoverageAnswer = {
  evaluatedAt: '2026-11-24T09:58:00Z',
  clarity: { decisions: 25, clear: 17 },
  models: [
    {
      entityRef: MODEL,
      title: 'Cloud Suite operating model',
      version: '1.2.0',
      status: 'trial',
      clarity: { decisions: 25, clear: 17 },
      changedAt: '2026-11-21T09:00:00Z',
      history: [
        {
          at: '2026-11-01T09:00:00Z',
          version: '1.1.0',
          cause: 'first',
          left: some([]),
          arrived: some([]),
          clarity: { decisions: 20, clear: 15 },
          areas: some([]),
          parties: some([]),
        },
        {
          at: '2026-11-10T09:00:00Z',
          version: '1.2.0',
          cause: 'model',
          left: some([]),
          arrived: some([]),
          clarity: { decisions: 25, clear: 20 },
          areas: some([]),
          parties: some([]),
        },
        {
          at: '2026-11-21T09:00:00Z',
          version: '1.2.0',
          cause: 'parties',
          left: some(['group:default/accounts']),
          arrived: some(['group:default/platform']),
          clarity: { decisions: 25, clear: 17 },
          areas: some([
            {
              key: 'billing',
              before: { decisions: 4, clear: 3 },
              after: { decisions: 6, clear: 2 },
            },
          ]),
          parties: some([
            {
              key: 'group:default/accounts',
              before: { decisions: 4, clear: 3 },
              after: { decisions: 4, clear: 0 },
            },
          ]),
        },
      ],
    },
  ],
  doubts: some([]),
  areas: whole<CoverageArea>([
    {
      model: MODEL,
      id: 'billing',
      title: 'Billing',
      kind: 'support',
      lead: accounts,
      decisions: 6,
      clarity: { decisions: 6, clear: 2 },
      aspects: perAspect<CoverageArea['aspects']['owner']>(
        { clear: 6 },
        {
          owner: { clear: 4, absent: 2 },
          deputy: { clear: 3, absent: 2, unresolvable: 1 },
          handoff: { clear: 5, unresolvable: 1 },
          surfaces: { unverified: 6 },
        },
      ),
      gaps: perAspect(0, { owner: 2, deputy: 3, handoff: 1 }),
    },
    {
      model: MODEL,
      id: 'account-lifecycle',
      title: 'Account lifecycle',
      kind: 'access',
      decisions: 25,
      clarity: { decisions: 25, clear: 25 },
      aspects: perAspect<CoverageArea['aspects']['owner']>(
        { clear: 25 },
        {
          owner: { clear: 24, ambiguous: 1 },
          surfaces: { unverified: 25 },
        },
      ),
      gaps: perAspect(0, { owner: 1 }),
    },
  ]),
  stops: [
    {
      party: knownAccounts,
      decisions: some(
        Array.from({ length: 9 }, (_, index) => ({
          model: MODEL,
          id: `decision-${index}`,
          question: `Question ${index}?`,
        })),
      ),
      queues: some([{ model: MODEL, id: 'billing', title: 'Billing' }]),
      share: 0.36,
    },
    {
      party: goneBilling,
      decisions: some([{ model: MODEL, id: 'refund', question: 'A refund?' }]),
      queues: some([]),
      share: 0.04,
    },
    {
      party: {
        entityRef: 'group:default/platform',
        title: 'Platform',
        contacts: [],
        state: 'known',
      },
      decisions: some([]),
      queues: some([{ model: MODEL, id: 'imports', title: 'Imports' }]),
      share: 0,
    },
  ],
  stopsLimit: { share: 0.3, source: 'Merger guidelines, section 2' },
  nobody: {
    rotations: some([{ model: MODEL, id: 'desk', title: 'Desk' }]),
    decisions: some([{ model: MODEL, id: 'refund', question: 'A refund?' }]),
    issueClasses: some(
      Array.from({ length: 7 }, (_, index) => ({
        model: MODEL,
        id: `class-${index}`,
        title: `Class ${index}`,
      })),
    ),
    queues: some([{ model: MODEL, id: 'exports', title: 'Exports' }]),
  },
  offModel: {
    since: '2026-10-01T00:00:00Z',
    questions: 3,
    words: [
      { words: 'tax exemption', questions: 2 },
      { words: 'new logo', questions: 1 },
    ],
  },
};

/** A backend in whose catalog no model is. */
export const emptyCoverage: CoverageAnswer = {
  ...coverageAnswer,
  clarity: { decisions: 0, clear: 0 },
  models: [],
  areas: whole([]),
  stops: [],
  nobody: {
    decisions: some([]),
    issueClasses: some([]),
    queues: some([]),
    rotations: some([]),
  },
  offModel: { ...coverageAnswer.offModel, questions: 0, words: [] },
};
