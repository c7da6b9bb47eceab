import type { Entity } from '@backstage/catalog-model';
import { toEntityView } from '../catalog/toEntityView';
import { toModelState } from '../catalog/toModelState';
import { toPartyViews } from '../catalog/toPartyViews';
import { defaultDomainConfig } from '../effective/defaultDomainConfig';
import { resolveEffectiveModel } from '../effective/resolveEffectiveModel';
import { entityAnswerSchema } from '../api/entitySchemas';
import { assembleEntityAnswer } from './assembleEntityAnswer';

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: spec as Entity['spec'],
});

describe('assembleEntityAnswer', () => {
  const parties = toPartyViews([
    entity('Group', 'team', {}),
    entity('User', 'ana', { profile: { email: 'ana@example.com' } }),
    entity('User', 'bo', {}),
  ]);
  const state = toModelState({
    entity: {
      ...entity('OperatingModel', 'suite', {
        status: 'adopted',
        appliesTo: ['component:default/app'],
        timeZone: 'America/Los_Angeles',
        rotations: [
          {
            id: 'first',
            members: ['user:default/ana', 'user:default/bo'],
            startsOn: '2026-01-05',
            shift: 'P7D',
            handoffAt: { weekday: 'monday', time: '10:00' },
          },
        ],
        escalationPaths: [
          {
            id: 'path',
            steps: [{ notify: 'rotation:first', after: 'PT0S' }],
          },
        ],
        supportTiers: [
          { id: 'gold', coverage: '24x7', escalationPath: 'path' },
        ],
        defaults: { supportTier: 'gold', releaseCadence: 'daily' },
        freezes: [{ from: '2026-11-25', to: '2026-11-26', reason: 'Holiday' }],
      }),
      apiVersion: 'operating-model.io/v1alpha1',
    },
  });
  const effective = resolveEffectiveModel({
    entity: toEntityView(entity('Component', 'app', { owner: 'team' })),
    index: {
      parties,
      scopes: new Map(),
      models: new Map([[state.entityRef, state]]),
    },
    config: defaultDomainConfig,
  });
  const at = (now: string) =>
    assembleEntityAnswer({
      effective,
      facts: { kind: 'component', evaluatedAt: '2026-11-24T00:00:00Z' },
      findings: [],
      modelFindings: [],
      model: state.inForce,
      modelReadable: true,
      parties,
      now: new Date(now),
    });
  const onCall = (now: string) => {
    const answer = at(now);
    return [answer.onCall.now, answer.onCall.next].map(
      ({ value }) => value?.party.entityRef,
    );
  };

  it('has the shape that it promises, with contacts', () => {
    const answer = at('2026-11-24T12:00:00-08:00');
    expect(() => entityAnswerSchema.strict().parse(answer)).not.toThrow();
    expect(answer.escalationPath.value?.steps).toEqual([
      expect.objectContaining({
        after: 'PT0S',
        notify: expect.objectContaining({
          rotation: 'first',
          onCall: answer.onCall.now.value?.party,
        }),
      }),
    ]);
  });

  it('follows the clock in both directions, to the second of a handoff', () => {
    const ana = 'user:default/ana';
    const bo = 'user:default/bo';
    const before = onCall('2026-11-23T09:59:59-08:00');
    const after = onCall('2026-11-23T10:00:00-08:00');
    expect(before).not.toEqual(after);
    expect([before, after].map(pair => [...pair].sort())).toEqual([
      [ana, bo],
      [ana, bo],
    ]);
    expect(onCall('2026-11-30T09:59:59-08:00')).toEqual(after);
    expect(onCall('2026-11-30T10:00:00-08:00')).toEqual(before);
    expect(onCall('2026-11-23T09:59:59-08:00')).toEqual(before);
    expect(onCall('2025-12-01T00:00:00Z')[0]).toBeUndefined();
  });

  it("starts the dates with today in the model's zone, and marks those in a freeze", () => {
    const dates = (now: string) => at(now).releaseCadence.next;
    // Still the 24th in Los Angeles.
    expect(dates('2026-11-25T07:59:59Z').slice(0, 3)).toEqual([
      { date: '2026-11-24' },
      { date: '2026-11-25', frozen: { reason: 'Holiday' } },
      { date: '2026-11-26', frozen: { reason: 'Holiday' } },
    ]);
    expect(dates('2026-11-25T08:00:00Z')[0].date).toBe('2026-11-25');
    expect(dates('2026-11-25T07:59:59Z')[0].date).toBe('2026-11-24');
    expect(at('2026-11-27T12:00:00Z').releaseCadence.freezes).toEqual([]);
  });
});
