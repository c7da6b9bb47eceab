import type { Entity } from '@backstage/catalog-model';
import { toModelState, toPartyViews } from '../catalog';
import { checkModel } from '../checks';
import { defaultDomainConfig } from '../effective';
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
  groups = ['accounts', 'identity'],
) {
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
  const findings = checkModel({
    state,
    index,
    config: defaultDomainConfig,
    now: new Date('2026-11-24T12:00:00Z'),
  });
  return mapDecisions({ model: state.inForce!, parties, findings });
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
    const after = mapOf(changes, ['accounts']);
    expect(after.clarity).toEqual({ decisions: 2, clear: 1 });
    expect(after.unknownParties).toEqual(['group:default/identity']);
  });
});
