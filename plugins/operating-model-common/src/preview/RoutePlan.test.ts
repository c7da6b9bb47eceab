import type { Entity } from '@backstage/catalog-model';
import { toEntityView, toModelState, toPartyViews } from '../catalog';
import type { EffectiveModel } from '../effective/EffectiveModel';
import { defaultDomainConfig, resolveEffectiveModel } from '../effective';
import { noFacts } from '../facts';
import { notified, refOf, SUITE } from '../route/__testUtils__/RouteFixture';
import { issueClassesOf } from '../model/issueClassesOf';
import { routeIssue } from '../route/routeIssue';
import { RoutePlan, type PlannedRoute } from './RoutePlan';

const entity = (
  kind: string,
  name: string,
  spec: object,
  annotations: { [key: string]: string } = {},
): Entity => ({
  apiVersion: 'operating-model.io/v1alpha1',
  kind,
  metadata: { name, annotations },
  spec: spec as Entity['spec'],
});

const QUEUES = {
  owned: SUITE.queues,
  unowned: SUITE.queues.map(queue => ({ ...queue, owner: undefined })),
  unknown: SUITE.queues.map(queue => ({ ...queue, owner: 'gone' })),
};
const DEFAULTS = {
  some: SUITE.defaults,
  none: {},
  path: { ...SUITE.defaults, escalationPath: 'platform' },
  'path without tier': { escalationPath: 'platform' },
  'nobody who is known': { roles: { support: 'gone' } },
};
const COMPONENTS: { [name: string]: { [field: string]: string } } = {
  plain: {},
  gold: { 'support-tier': 'gold' },
  'without path': { 'support-tier': 'bronze' },
  'unknown tier': { 'support-tier': 'platinum' },
  'own path': { 'escalation-path': 'office' },
  'own support': { 'support-owner': 'platform' },
  'unknown support': { 'support-owner': 'gone' },
};

describe('RoutePlan', () => {
  const cases = Object.keys(QUEUES).flatMap(queues =>
    Object.keys(DEFAULTS).map(defaults => [queues, defaults] as const),
  );

  it.each(cases)(
    'agrees with the route of an issue: %s queues, %s defaults',
    (queues, defaults) => {
      const state = toModelState({
        entity: entity('OperatingModel', 'suite', {
          ...SUITE,
          queues: QUEUES[queues as keyof typeof QUEUES],
          defaults: DEFAULTS[defaults as keyof typeof DEFAULTS],
        }),
      });
      const model = state.inForce!;
      const parties = toPartyViews(
        ['billing', 'helpdesk', 'leads', 'platform'].map(name =>
          entity('Group', name, {}),
        ),
      );
      const plan = new RoutePlan(model, parties);
      const system = toEntityView(entity('System', 'suite', {}));
      const effectives: (EffectiveModel | undefined)[] = [
        undefined,
        ...Object.values(COMPONENTS).map(fields =>
          resolveEffectiveModel({
            entity: toEntityView(
              entity(
                'Component',
                'app',
                { system: 'suite', owner: 'billing' },
                Object.fromEntries(
                  Object.entries(fields).map(([field, value]) => [
                    `operating-model.io/${field}`,
                    value,
                  ]),
                ),
              ),
            ),
            index: {
              parties,
              scopes: new Map([[system.entityRef, system]]),
              models: new Map([[state.entityRef, state]]),
            },
            config: defaultDomainConfig,
          }),
        ),
      ];
      const classes = [...issueClassesOf(model).map(({ id }) => id), 'other'];
      let compared = 0;
      for (const effective of effectives) {
        const standing = plan.standing(effective)!;
        for (const issueClass of classes) {
          for (const severity of [undefined, ...plan.severities]) {
            const { queue, takenBy, supportTier, ...route } = routeIssue({
              effective,
              model,
              issueClass,
              severity,
              reportedAt: new Date('2026-11-24T12:00:00Z'),
              parties,
              facts: noFacts,
            });
            const { path: _, ...planned } = plan.route(
              { issueClass, severity },
              standing,
            );
            const expected: PlannedRoute = {
              queue: queue?.id,
              takenBy: refOf(takenBy),
              missing: route.missing?.[0].code,
              tier: supportTier?.id,
              target: route.responseTarget,
              steps: route.escalation.map(({ notify, after }) => ({
                notify: notified(notify),
                after,
              })),
            };
            expect({ ...planned, issueClass, severity }).toEqual({
              ...expected,
              issueClass,
              severity,
            });
            compared += 1;
          }
        }
      }
      expect(compared).toBe(8 * 4 * 4);
    },
  );
});
