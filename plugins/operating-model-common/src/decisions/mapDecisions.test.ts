import type { Entity } from '@backstage/catalog-model';
import { toModelState, toPartyViews } from '../catalog';
import { builtInChecks, CheckSet, evaluate, findingsOf } from '../checks';
import { defaultDomainConfig } from '../effective';
import { factsFrom, noFacts, type Fact, type Facts } from '../facts';
import { hasGap } from './hasGap';
import { mapDecisions } from './mapDecisions';

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: spec as Entity['spec'],
});

const clear = {
  question: 'May it be done?',
  accountable: 'accounts',
  deputy: 'identity',
  cadence: 'on-demand',
  handoff: { to: 'identity', when: 'in doubt', ackWithin: 'PT30M' },
};

/** What the map says of decisions that differ from a clear one as given. */
function mapOf(
  changes: { [id: string]: object },
  options: { groups?: string[]; surfaces?: string[]; facts?: Facts } = {},
) {
  const {
    groups = ['accounts', 'identity'],
    surfaces = [],
    facts = noFacts,
  } = options;
  const parties = toPartyViews([
    ...groups.map(name => entity('Group', name, { members: ['ana'] })),
    entity('Group', 'nobody-there', {}),
    entity('User', 'ana', {}),
  ]);
  const state = toModelState({
    entity: {
      ...entity('OperatingModel', 'suite', {
        status: 'trial',
        appliesTo: ['system:workspace'],
        surfaces: surfaces.map(id => ({
          ...{ id, type: 'command', location: './unlock.sh' },
        })),
        areas: [
          { id: 'empty', kind: 'support' },
          {
            id: 'lifecycle',
            kind: 'access',
            decisions: Object.entries(changes).map(([id, change]) => ({
              id,
              ...clear,
              ...change,
            })),
          },
        ],
      }),
      apiVersion: 'operating-model.io/v1alpha1',
    },
  });
  expect(state.problems).toEqual([]);
  const index = {
    parties,
    scopes: new Map(),
    models: new Map([[state.entityRef, state]]),
  };
  const checks = new CheckSet(builtInChecks, defaultDomainConfig);
  const { verdicts } = evaluate({
    entity: state.view,
    index,
    facts,
    checks,
    config: defaultDomainConfig,
    now: new Date('2026-11-24T12:00:00Z'),
  });
  return mapDecisions({
    model: state.inForce!,
    parties,
    findings: findingsOf(verdicts, checks),
    facts,
  });
}

/** The aspects that are not clear, with their states. */
function gapsIn(map: ReturnType<typeof mapOf>) {
  return Object.fromEntries(
    map.decisions.map(({ id, cells, clear: isClear }) => [
      id,
      [
        isClear,
        ...Object.entries(cells)
          .filter(([, { state }]) => state !== 'clear')
          .map(([aspect, { state }]) => `${aspect}: ${state}`),
      ],
    ]),
  );
}

describe('mapDecisions', () => {
  it('tells every kind of gap apart, and counts as clear what the definition of clarity asks for', () => {
    const map = mapOf({
      whole: { surfaces: [] },
      'no-deputy': { deputy: undefined },
      'own-deputy': { deputy: 'accounts' },
      nobody: { accountable: undefined },
      listed: { accountable: ['accounts', 'accounts'] },
      two: { accountable: ['accounts', 'identity'] },
      gone: { accountable: 'disbanded' },
      'empty-group': { accountable: 'nobody-there' },
      'no-handoff': { handoff: undefined },
      'handoff-none': { handoff: { none: 'It ends here' } },
      'handoff-gone': { handoff: { to: 'disbanded' } },
      'no-cadence': { cadence: undefined },
    });

    expect(gapsIn(map)).toEqual({
      whole: [true, 'surfaces: absent'],
      'no-deputy': [true, 'deputy: absent', 'surfaces: absent'],
      'own-deputy': [true, 'deputy: absent', 'surfaces: absent'],
      nobody: [false, 'owner: absent', 'surfaces: absent'],
      listed: [true, 'surfaces: absent'],
      two: [false, 'owner: ambiguous', 'deputy: absent', 'surfaces: absent'],
      gone: [false, 'owner: unresolvable', 'surfaces: absent'],
      'empty-group': [true, 'owner: unresolvable', 'surfaces: absent'],
      'no-handoff': [false, 'handoff: absent', 'surfaces: absent'],
      'handoff-none': [true, 'surfaces: absent'],
      'handoff-gone': [false, 'handoff: unresolvable', 'surfaces: absent'],
      'no-cadence': [false, 'cadence: absent', 'surfaces: absent'],
    });
    expect(map.clarity).toEqual({ decisions: 12, clear: 6 });
    expect(map.clarityOfAreas).toEqual({
      empty: { decisions: 0, clear: 0 },
      lifecycle: { decisions: 12, clear: 6 },
    });
    expect(map.clarityOfParties).toEqual({
      'group:default/accounts': { decisions: 9, clear: 5 },
      'group:default/disbanded': { decisions: 1, clear: 0 },
      'group:default/identity': { decisions: 1, clear: 0 },
      'group:default/nobody-there': { decisions: 1, clear: 1 },
    });
    expect(map.unknownParties).toEqual(['group:default/disbanded']);
  });

  it('loses clarity when a party leaves the catalog', () => {
    const changes = { one: {}, two: { handoff: { none: 'It ends here' } } };
    expect(mapOf(changes).clarity).toEqual({ decisions: 2, clear: 2 });
    const after = mapOf(changes, { groups: ['accounts'] });
    expect(after.clarity).toEqual({ decisions: 2, clear: 1 });
    expect(after.unknownParties).toEqual(['group:default/identity']);
  });

  it('puts a decision where the worst of its surfaces stands, by what was seen of them', () => {
    const surfaces = ['there', 'gone', 'changed', 'unseen', 'unread', 'empty'];
    const seen = (id: string, rest: Partial<Fact>): Fact => ({
      subject: {
        entityRef: 'operatingmodel:default/suite',
        part: `spec.surfaces[${id}]`,
      },
      fact: 'surface',
      state: 'seen',
      seenAt: '2026-11-24T12:00:00Z',
      source: 'test',
      ...rest,
    });
    const using = (...used: string[]) => ({ surfaces: used });
    const changes = {
      none: using(),
      there: using('there'),
      gone: using('there', 'unseen', 'gone'),
      changed: using('there', 'changed'),
      unseen: using('there', 'unseen'),
      unread: using('unread', 'there'),
      empty: using('empty'),
    };
    const cellsOf = (facts: Facts) =>
      mapOf(changes, { surfaces, facts }).decisions.map(({ id, cells }) => [
        id,
        cells.surfaces.state,
        hasGap(cells.surfaces),
      ]);

    expect(
      cellsOf(
        factsFrom([
          seen('there', { value: 'operational' }),
          seen('gone', { state: 'missing', reason: 'There is no such file' }),
          seen('changed', { value: 'drifted' }),
          seen('unread', { state: 'unknown', reason: 'It was refused' }),
          seen('empty', { value: 'aspirational' }),
        ]),
      ),
    ).toEqual([
      ['none', 'absent', true],
      ['there', 'clear', false],
      ['gone', 'aspirational', true],
      ['changed', 'aspirational', true],
      ['unseen', 'unverified', false],
      ['unread', 'unverified', false],
      ['empty', 'aspirational', true],
    ]);
    expect(cellsOf(noFacts)).toEqual([
      ['none', 'absent', true],
      ...Object.keys(changes)
        .slice(1)
        .map(id => [id, 'unverified', false]),
    ]);
  });
});
