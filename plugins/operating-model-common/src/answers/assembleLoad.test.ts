import type { Entity } from '@backstage/catalog-model';
import { toModelState, toPartyViews } from '../catalog';
import { mapDecisions } from '../decisions';
import { builtInChecks, CheckSet } from '../checks';
import { defaultDomainConfig } from '../effective';
import { noFacts } from '../facts';
import { assembleLoad } from './assembleLoad';
import type { LoadAnswerOptions } from './LoadAnswerOptions';
import { loadLimits } from './loadLimits';

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion: 'operating-model.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: spec as Entity['spec'],
});

const group = (name: string, ...members: string[]): Entity => ({
  ...entity('Group', name, {
    members,
    profile: { displayName: `The ${name}` },
  }),
  apiVersion: 'backstage.io/v1alpha1',
});

const user = {
  ...entity('User', 'ana', {}),
  apiVersion: 'backstage.io/v1alpha1',
};
const parties = toPartyViews([
  group('a', 'ana'),
  group('b', 'ana'),
  group('empty'),
  user,
]);

const decision = (id: string, more: object) => ({
  id,
  question: 'Which?',
  ...more,
});
const clear = { cadence: 'weekly', handoff: { none: 'It ends here' } };

const first = modelOf('first', {
  issueClasses: [{ id: 'untaken', title: 'Nobody takes it' }],
  areas: [
    {
      id: 'access',
      title: 'Access',
      kind: 'access',
      decisions: [
        decision('lock', {
          ...{ accountable: 'a', deputy: 'b', ...clear },
          ...{
            responsible: ['b', 'b'],
            consulted: ['user:ana'],
            informed: ['a'],
          },
        }),
        decision('restore', {
          accountable: 'a',
          handoff: { to: 'takes-over' },
        }),
        decision('transfer', { accountable: ['a', 'gone'], ...clear }),
      ],
    },
    { id: 'none-yet', kind: 'release' },
  ],
  queues: [
    { id: 'desk', title: 'Desk', owner: 'b', deputy: 'a' },
    { id: 'lost' },
  ],
  rotations: [
    {
      ...{ id: 'primary', owner: 'empty', members: ['user:ana'] },
      ...{ startsOn: '2026-01-05', shift: 'P7D' },
      handoffAt: { weekday: 'monday', time: '10:00' },
    },
  ],
});
const second = modelOf('second', {
  areas: [
    {
      id: 'release',
      kind: 'release',
      decisions: [decision('go', { accountable: 'b', ...clear })],
    },
  ],
});

function modelOf(name: string, spec: object) {
  const state = toModelState({
    entity: entity('OperatingModel', name, {
      status: 'trial',
      appliesTo: [],
      ...spec,
    }),
  });
  expect(state.problems).toEqual([]);
  return state.inForce!;
}

function answerFor(options: Partial<LoadAnswerOptions> = {}) {
  const models = [first, second];
  return assembleLoad({
    models,
    maps: new Map(
      models.map(model => [
        model.entityRef,
        mapDecisions({ model, parties, findings: [], facts: noFacts }),
      ]),
    ),
    parties,
    components: [
      { owner: 'group:default/a', tier: 'tier-1', entities: 2 },
      { owner: 'group:default/a', entities: 1 },
      { owner: 'group:default/owns-only', tier: 'tier-2', entities: 5 },
    ],
    limits: loadLimits(new CheckSet(builtInChecks, defaultDomainConfig)),
    ...options,
  });
}

const short = (answer: ReturnType<typeof answerFor>) =>
  answer.parties.map(({ party, posts }) => [party.entityRef, posts]);

describe('assembleLoad', () => {
  it('counts what each party carries over all models, most first', () => {
    const answer = answerFor();
    expect(short(answer)).toEqual([
      ['group:default/a', 3],
      ['group:default/b', 2],
      ['group:default/empty', 1],
      ['group:default/gone', 1],
      ['group:default/owns-only', 0],
      ['group:default/takes-over', 0],
      ['user:default/ana', 0],
    ]);
    const [a, b, empty, gone, , takesOver] = answer.parties;
    expect(a).toEqual({
      party: {
        ...{ entityRef: 'group:default/a', title: 'The a' },
        ...{ contacts: [], state: 'known' },
      },
      decisions: {
        accountable: 3,
        deputy: 0,
        responsible: 0,
        consulted: 0,
        informed: 1,
        handoff: 0,
      },
      queues: { owner: 0, deputy: 1 },
      rotations: 0,
      components: [{ tier: 'tier-1', entities: 2 }, { entities: 1 }],
      posts: 3,
      share: 3 / 7,
      stops: 2,
      clarity: { decisions: 3, clear: 1 },
    });
    expect(b).toMatchObject({
      decisions: { accountable: 1, deputy: 1, responsible: 1 },
      queues: { owner: 1 },
      stops: 1,
      clarity: { decisions: 1, clear: 1 },
    });
    expect(empty).toMatchObject({ party: { state: 'empty' }, rotations: 1 });
    expect(takesOver.decisions).toMatchObject({ handoff: 1, informed: 0 });
    expect(gone).toMatchObject({ party: { state: 'unknown', contacts: [] } });
  });

  it('names bottlenecks of everything and of each area', () => {
    const { concentration, lists } = answerFor();
    // 3, 2, 1 and 1 of 7: HHI = 15/49; (15/49 − 1/4) / (3/4) = 11/147.
    expect(concentration).toMatchObject({
      ...{ posts: 7, parties: 4, truckFactor: 2 },
      topShare: { party: { entityRef: 'group:default/a' }, share: 3 / 7 },
      truckParties: ['group:default/a', 'group:default/b'],
    });
    expect(concentration.normalised).toBeCloseTo(11 / 147, 12);
    expect(concentration.effectiveOwners).toBeCloseTo(49 / 15, 12);
    expect(
      lists.areas.map(
        ({ model, title, concentration: { posts, truckFactor } }) => [
          ...[model, title, posts, truckFactor],
        ],
      ),
    ).toEqual([
      ['operatingmodel:default/second', 'release', 1, 1],
      ['operatingmodel:default/first', 'Access', 4, 1],
      ['operatingmodel:default/first', 'none-yet', 0, undefined],
    ]);
    expect(
      lists.stops.map(({ party, decisions, queues, share }) => [
        ...[party.entityRef, decisions.items.map(({ id }) => id)],
        ...[queues.items.map(({ title }) => title), share],
      ]),
    ).toEqual([
      ['group:default/a', ['restore', 'transfer'], [], 0.5],
      ['group:default/b', ['go'], [], 0.25],
    ]);
  });

  it('lists what nobody carries', () => {
    const model = first.entityRef;
    expect(answerFor().lists).toMatchObject({
      orphanedDecisions: [],
      orphanedQueues: [{ model, id: 'lost', title: 'lost' }],
      orphanedRotations: [],
      orphanedIssueClasses: [
        { model, id: 'untaken', title: 'Nobody takes it' },
      ],
    });
  });

  it('adds up what the parties that are asked for carry', () => {
    const { sum } = answerFor({
      only: new Set(['group:default/a', 'group:default/b']),
    });
    expect(sum).toEqual({
      decisions: {
        accountable: 4,
        deputy: 1,
        responsible: 1,
        consulted: 0,
        informed: 1,
        handoff: 0,
      },
      queues: { owner: 1, deputy: 1 },
      rotations: 0,
      components: [{ tier: 'tier-1', entities: 2 }, { entities: 1 }],
      posts: 5,
      share: 3 / 7 + 2 / 7,
      stops: 3,
      clarity: { decisions: 4, clear: 2 },
    });
  });

  it('of an area counts its decisions only, clarity too', () => {
    const answer = answerFor({ areas: ['release'] });
    expect(short(answer)).toEqual([['group:default/b', 1]]);
    expect(answer.parties[0]).toMatchObject({
      ...{ share: 1, queues: { owner: 0 }, components: [] },
      clarity: { decisions: 1, clear: 1 },
    });
    expect(answer.lists.areas.map(({ id }) => id)).toEqual(['release']);
    expect(answer.lists.orphanedIssueClasses).toEqual([]);
  });

  it('of a party shows its own, with its share of everything', () => {
    const answer = answerFor({ only: new Set(['group:default/b']) });
    expect(short(answer)).toEqual([['group:default/b', 2]]);
    expect(answer.parties[0].share).toBe(2 / 7);
    expect(answer.lists.stops.map(({ party }) => party.entityRef)).toEqual([
      'group:default/b',
    ]);
    expect(answer.concentration.posts).toBe(7);
  });

  it('holds to the configured numbers, and says whose they are', () => {
    const parameters = { atLeast: 2 };
    const limits = loadLimits(
      new CheckSet(builtInChecks, {
        rules: new Map([['concentration.truck-factor', { parameters }]]),
      }),
    );
    expect(answerFor({ limits }).limits).toContainEqual(
      expect.objectContaining({
        code: 'concentration.truck-factor',
        name: 'atLeast',
        value: 2,
        source: expect.stringContaining('Avelino'),
      }),
    );
    expect(limits.map(({ name, value }) => [name, value])).toContainEqual([
      'warnAbove',
      30,
    ]);
  });
});
