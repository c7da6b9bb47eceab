import { toModelState } from '../catalog';
import type { PartyView } from '../catalog';
import type { OperatingModel } from '../model';
import {
  concentrationOf,
  orphanedOf,
  postsOf,
  stopsWithout,
  truckFactorOf,
  type Post,
} from '.';

function modelOf(spec: object): OperatingModel {
  const { inForce, problems } = toModelState({
    entity: {
      apiVersion: 'operating-model.io/v1alpha1',
      kind: 'OperatingModel',
      metadata: { name: 'suite', namespace: 'default' },
      spec: { status: 'trial', appliesTo: [], ...spec },
    },
  });
  expect(problems).toEqual([]);
  return inForce!;
}

/** Decisions `d1`, `d2` … with these accountable parties, each `a`, `a > deputy`, `a + b` or nothing. */
function areaOf(id: string, ...written: string[]) {
  const decisions = written.map((parties, position) => {
    const [accountable, deputy] = parties.split(' > ');
    const several = accountable.split(' + ');
    return {
      id: `${id}${position + 1}`,
      question: 'Which one?',
      ...(accountable && {
        accountable: several.length > 1 ? several : accountable,
      }),
      ...(deputy && { deputy }),
    };
  });
  return { id, kind: 'access', decisions };
}

const decisionsOf = (...written: string[]) =>
  modelOf({ areas: [areaOf('d', ...written)] }).spec.areas[0].decisions;

const rotation = (id: string, owner?: string) => ({
  ...{ id, owner, members: ['user:ana'], startsOn: '2026-01-05' },
  ...{ shift: 'P7D', handoffAt: { weekday: 'monday', time: '10:00' } },
});

const ref = (name: string) => `group:default/${name}`;
const parties: ReadonlyMap<string, PartyView> = new Map(
  ['a', 'b', 'c', 'd', 'e'].map(name => [
    ref(name),
    { entityRef: ref(name), kind: 'group', contacts: [], memberCount: 1 },
  ]),
);
const posts = (...held: string[]): Post[] =>
  held.map((party, id) => ({ party, kind: 'decision', id: `${id}` }));

describe('postsOf', () => {
  const model = modelOf({
    areas: [areaOf('x', 'a', 'a + b + a', ''), areaOf('y', 'user:ana', 'gone')],
    queues: [{ id: 'q', owner: 'b' }, { id: 'nobody' }],
    rotations: [rotation('r', 'c'), rotation('nobody')],
  });

  it('counts each accountable party and owner once, whether the catalog knows it or not', () => {
    expect(postsOf(model).map(post => Object.values(post).join(' '))).toEqual([
      'group:default/a decision x1',
      'group:default/a decision x2',
      'group:default/b decision x2',
      'user:default/ana decision y1',
      'group:default/gone decision y2',
      'group:default/b queue q',
      'group:default/c rotation r',
    ]);
  });

  it('of an area counts its decisions only', () => {
    expect(postsOf(model, 'y').map(({ id }) => id)).toEqual(['y1', 'y2']);
    expect(postsOf(model, 'z')).toEqual([]);
  });
});

describe('concentrationOf', () => {
  it.each<[string, string[], object]>([
    ['nobody', [], { posts: 0, parties: 0 }],
    [
      'one party',
      ['a', 'a'],
      {
        ...{ posts: 2, parties: 1, normalised: 1, effectiveOwners: 1 },
        topShare: { party: 'a', share: 1 },
      },
    ],
    [
      'three in perfect balance, which as HHI is 0.33',
      ['c', 'b', 'a', 'c', 'b', 'a'],
      {
        ...{ posts: 6, parties: 3, normalised: 0, effectiveOwners: 3 },
        topShare: { party: 'a', share: 1 / 3 },
      },
    ],
    [
      // HHI = 0.25 + 0.0625 + 0.0625 = 0.375; (0.375 − 1/3) / (2/3) = 0.0625; 1 / 0.375 = 8/3.
      'shares of 0.5, 0.25 and 0.25',
      ['a', 'b', 'b', 'c'],
      {
        ...{ posts: 4, parties: 3, normalised: 0.0625 },
        ...{ effectiveOwners: 8 / 3, topShare: { party: 'b', share: 0.5 } },
      },
    ],
  ])('of %s', (_, held, expected) => {
    expect(concentrationOf(posts(...held))).toEqual(expected);
  });
});

describe('truckFactorOf', () => {
  it.each<[string, string[], string[]]>([
    ['one party that has everything', ['a', 'a', 'a'], ['a']],
    ['a half that is left', ['a', 'a', 'b', 'b'], ['a', 'b']],
    ['one deputy for all', ['a > d', 'a > d', 'a > d'], ['a', 'd']],
    ['the most held first', ['b > a', 'c > a', 'd', 'e'], ['a', 'b', 'c', 'd']],
    [
      'deputies that are themselves accountable',
      ['a > a', 'b > b'],
      ['a', 'b'],
    ],
    ['several accountable parties', ['a + b', 'a + b'], ['a', 'b']],
    [
      'decisions of nobody, which are lost already',
      ['', 'gone', 'a', 'b'],
      ['a'],
    ],
    ['most decisions of nobody', ['', 'gone > gone', 'a'], []],
  ])('of %s', (_, decisions, expected) => {
    expect(truckFactorOf(decisionsOf(...decisions), parties)).toEqual({
      truckFactor: expected.length,
      truckParties: expected.map(ref),
    });
  });

  it('of no decisions does not exist', () => {
    expect(truckFactorOf([], parties)).toEqual({ truckParties: [] });
  });
});

describe('stopsWithout', () => {
  it('lists what nobody else can take, of all models, most decisions first', () => {
    const first = modelOf({
      areas: [areaOf('x', 'a', 'a > b', 'a + b', 'b > gone', 'c > c', 'd')],
      queues: [
        { id: 'alone', owner: 'e' },
        { id: 'stood-in-for', owner: 'e', deputy: 'a' },
        { id: 'nobody-else', owner: 'e', deputy: 'gone' },
        { id: 'nobody' },
      ],
    });
    const second = modelOf({ areas: [areaOf('y', 'd', 'a + gone')] });
    expect(
      stopsWithout([first, second], parties).map(stop => [
        stop.party,
        stop.decisions.map(({ decision }) => decision.id),
        stop.queues.map(({ queue }) => queue.id),
      ]),
    ).toEqual([
      [ref('a'), ['x1', 'y2'], []],
      [ref('d'), ['x6', 'y1'], []],
      [ref('b'), ['x4'], []],
      [ref('c'), ['x5'], []],
      [ref('e'), [], ['alone', 'nobody-else']],
    ]);
  });
});

describe('orphanedOf', () => {
  it('finds what names nobody, or only parties that the catalog does not know', () => {
    const model = modelOf({
      issueClasses: [{ id: 'taken' }, { id: 'untaken' }],
      areas: [areaOf('x', '', 'gone', 'gone + a', 'a', ' > b')],
      queues: [
        { id: 'q1', issueClasses: ['taken'] },
        { id: 'q2', owner: 'gone' },
        { id: 'q3', owner: 'a' },
      ],
      rotations: [rotation('r1'), rotation('r2', 'gone'), rotation('r3', 'a')],
    });
    const ids = Object.entries(orphanedOf(model, parties)).map(
      ([what, parts]) => [what, parts.map(({ id }: { id: string }) => id)],
    );
    expect(Object.fromEntries(ids)).toEqual({
      decisions: ['x1', 'x2', 'x5'],
      queues: ['q1', 'q2'],
      rotations: ['r1', 'r2'],
      issueClasses: ['untaken'],
    });
  });
});
