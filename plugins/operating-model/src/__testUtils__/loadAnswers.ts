import { sumLoads } from '@cloud-suite/backstage-plugin-operating-model-common';
import type {
  DecisionPartyEntity,
  LoadAnswer,
  PartyLoad,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { accounts } from './entityAnswers';
import { some, whole } from './pages';

const MODEL = 'operatingmodel:default/cloud-suite';

export const accountsParty: DecisionPartyEntity = {
  ...accounts,
  state: 'known',
};
export const identityParty: DecisionPartyEntity = {
  entityRef: 'group:default/identity',
  title: 'Identity',
  contacts: [],
  state: 'known',
};
export const billingParty: DecisionPartyEntity = {
  entityRef: 'group:default/billing',
  contacts: [],
  state: 'unknown',
};

/** What a party carries that carries nothing but what is given. */
export function loadOf(
  party: DecisionPartyEntity,
  carried: Partial<PartyLoad> = {},
): PartyLoad {
  return {
    party,
    decisions: {
      accountable: 0,
      deputy: 0,
      responsible: 0,
      consulted: 0,
      informed: 0,
      handoff: 0,
    },
    queues: { owner: 0, deputy: 0 },
    rotations: 0,
    components: [],
    posts: 0,
    share: 0,
    stops: 0,
    clarity: { decisions: 0, clear: 0 },
    ...carried,
  };
}

const unevenParties = [
  loadOf(accountsParty, {
    decisions: {
      accountable: 9,
      deputy: 1,
      responsible: 2,
      consulted: 1,
      informed: 0,
      handoff: 0,
    },
    queues: { owner: 1, deputy: 2 },
    rotations: 2,
    components: [
      { tier: 'tier-1', entities: 4 },
      { tier: 'tier-2', entities: 2 },
      { entities: 1 },
    ],
    posts: 12,
    share: 0.6,
    stops: 8,
    clarity: { decisions: 9, clear: 6 },
  }),
  loadOf(identityParty, {
    decisions: {
      accountable: 6,
      deputy: 3,
      responsible: 0,
      consulted: 0,
      informed: 0,
      handoff: 0,
    },
    components: [{ tier: 'tier-1', entities: 9 }],
    posts: 6,
    share: 0.3,
    stops: 0,
    clarity: { decisions: 6, clear: 6 },
  }),
  loadOf(billingParty, {
    queues: { owner: 2, deputy: 0 },
    posts: 2,
    share: 0.1,
  }),
];

/** A load with these parties. */
export function withParties(
  load: LoadAnswer,
  parties: PartyLoad[],
): LoadAnswer {
  return { ...load, parties: whole(parties), sum: sumLoads(parties) };
}

/** A suite in which much hangs on one team. */
export const unevenLoad: LoadAnswer = {
  parties: whole(unevenParties),
  sum: sumLoads(unevenParties),
  concentration: {
    posts: 20,
    parties: 3,
    normalised: 0.19,
    effectiveOwners: 2.1739,
    topShare: { party: accountsParty, share: 0.6 },
    truckFactor: 2,
    truckParties: ['group:default/accounts', 'group:default/identity'],
  },
  areas: whole([
    {
      model: MODEL,
      id: 'account-lifecycle',
      title: 'Account lifecycle',
      concentration: {
        posts: 9,
        parties: 1,
        normalised: 1,
        effectiveOwners: 1,
        topShare: { party: accountsParty, share: 1 },
        truckFactor: 1,
        truckParties: ['group:default/accounts'],
      },
    },
    {
      model: MODEL,
      id: 'releases',
      title: 'Releases',
      concentration: { posts: 0, parties: 0, truckParties: [] },
    },
    {
      model: MODEL,
      id: 'access',
      title: 'Access',
      concentration: {
        posts: 6,
        parties: 2,
        normalised: 0,
        effectiveOwners: 2,
        topShare: { party: identityParty, share: 0.5 },
        truckFactor: 0,
        truckParties: [],
      },
    },
  ]),
  stops: whole([
    {
      party: accountsParty,
      decisions: some(
        [
          'account-lock',
          'account-restore',
          'account-transfer',
          'project-delete',
          'project-restore',
          'quota-exception',
          'severity',
          'hotfix',
        ].map(id => ({ model: MODEL, id, question: `May we decide ${id}?` })),
      ),
      queues: some([
        { model: MODEL, id: 'accounts', title: 'Account requests' },
      ]),
      share: 0.5,
    },
    {
      party: billingParty,
      decisions: some([]),
      queues: some([
        { model: MODEL, id: 'billing', title: 'Billing' },
        { model: MODEL, id: 'refunds', title: 'Refunds' },
      ]),
      share: 0,
    },
  ]),
  orphaned: {
    decisions: whole([
      { model: MODEL, id: 'freeze', question: 'May a freeze be broken?' },
    ]),
    queues: whole([]),
    rotations: whole([{ model: MODEL, id: 'night', title: 'Night shift' }]),
    issueClasses: whole(
      ['a', 'b', 'c', 'd', 'e', 'f', 'tax-exemption'].map(id => ({
        model: MODEL,
        id,
        title: `Issue ${id}`,
      })),
    ),
  },
  limits: [
    {
      code: 'concentration.top-share',
      name: 'warnAbove',
      value: 30,
      meaning: 'Percent of all posts that one party may carry',
      source: 'Our own',
    },
    {
      code: 'concentration.truck-factor',
      name: 'atLeast',
      value: 3,
      meaning:
        'Parties that may be away before more than half of the decisions have nobody left, at least',
      source: 'Our own, after Avelino et al. 2016',
    },
  ],
};

const owningParties = [
  loadOf(accountsParty, { components: [{ entities: 3 }] }),
];

/** What is answered where no model counts. */
export const emptyLoad: LoadAnswer = {
  parties: whole(owningParties),
  sum: sumLoads(owningParties),
  concentration: { posts: 0, parties: 0, truckParties: [] },
  areas: whole([]),
  stops: whole([]),
  orphaned: {
    decisions: whole([]),
    queues: whole([]),
    rotations: whole([]),
    issueClasses: whole([]),
  },
  limits: unevenLoad.limits,
};
