import { BASE_CATALOG } from './baseCatalog';
import { crowdedCatalog } from './crowdedCatalog';
import { FixtureCatalog } from './FixtureCatalog';

/** For every check one change of the small suite that makes it fail, and of whom. */
export const fixtures: {
  [code: string]: {
    of: 'Component' | 'System' | 'OperatingModel';
    catalog: () => FixtureCatalog;
  };
} = {
  'annotation.invalid': {
    of: 'Component',
    catalog: () => new FixtureCatalog().annotate('suport-tier', 'tier-1'),
  },
  'cadence.invalid': {
    of: 'Component',
    catalog: () =>
      new FixtureCatalog().annotate('release-cadence', 'every blue moon'),
  },
  'cadence.none': {
    of: 'Component',
    catalog: () => new FixtureCatalog().annotate('release-cadence', undefined),
  },
  'concentration.top-share': {
    of: 'OperatingModel',
    catalog: () => crowdedCatalog(Array(10).fill('accounts')),
  },
  'concentration.truck-factor': {
    of: 'OperatingModel',
    catalog: () => crowdedCatalog(Array(3).fill('accounts')),
  },
  'coverage.gap': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'rotations', 0, 'members', 4],
        'user:default/gone',
      ),
  },
  'deputy.none': {
    of: 'Component',
    catalog: () => new FixtureCatalog().annotate('deputy-owner', undefined),
  },
  'escalation.individual': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'escalationPaths', 0, 'steps', 1, 'notify'],
        'user:default/p3',
      ),
  },
  'escalation.none': {
    of: 'Component',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'supportTiers', 0, 'escalationPath'],
        undefined,
      ),
  },
  'escalation.same-person': {
    of: 'OperatingModel',
    catalog: () =>
      withSecondary(
        ...['p10', 'p11', 'p10', 'p11', 'p10', 'p11', 'p10', 'p11', 'p9'],
      ),
  },
  'escalation.shallow': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'escalationPaths', 0, 'steps', 2],
        undefined,
      ),
  },
  'escalation.unordered': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'escalationPaths', 0, 'steps', 1, 'after'],
        'PT30M',
      ),
  },
  'escalation.unresolved': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'escalationPaths', 0, 'steps', 1, 'notify'],
        'group:default/acounts',
      ),
  },
  'handoff.no-ack-target': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().decide(0, ['handoff', 'ackWithin'], undefined),
  },
  'handoff.none': {
    of: 'OperatingModel',
    catalog: () => new FixtureCatalog().decide(0, ['handoff'], undefined),
  },
  'handoff.same-party': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().decide(0, ['handoff', 'to'], 'group:accounts'),
  },
  'model.ambiguous': {
    of: 'Component',
    catalog: () => new FixtureCatalog(baseWithRival()),
  },
  'model.governs-nothing': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'appliesTo'],
        ['system:default/workspac'],
      ),
  },
  'model.invalid': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit('OperatingModel', ['spec', 'suportTiers'], []),
  },
  'model.none': {
    of: 'Component',
    catalog: () =>
      new FixtureCatalog().edit('OperatingModel', ['spec', 'appliesTo'], []),
  },
  'model.past-revisit': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'revisitBy'],
        '2026-11-23',
      ),
  },
  'owner.empty-group': {
    of: 'Component',
    catalog: () =>
      new FixtureCatalog().edit(
        'Component',
        ['spec', 'owner'],
        'group:default/empty',
      ),
  },
  'owner.multiple-accountable': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().decide(
        0,
        ['accountable'],
        ['group:accounts', 'group:front-desk'],
      ),
  },
  'owner.none': {
    of: 'OperatingModel',
    catalog: () => new FixtureCatalog().decide(0, ['accountable'], undefined),
  },
  'owner.person-only': {
    of: 'Component',
    catalog: () =>
      new FixtureCatalog().edit('Component', ['spec', 'owner'], 'user:p1'),
  },
  'owner.unresolved': {
    of: 'Component',
    catalog: () =>
      new FixtureCatalog().edit('Component', ['spec', 'owner'], 'acounts'),
  },
  'queue.slower-than-target': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'queues', 0, 'firstLookWithin'],
        'PT4H',
      ),
  },
  'queue.uncovered-class': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit('OperatingModel', ['spec', 'issueClasses', 1], {
        id: 'billing-dispute',
        decisions: ['account-transfer'],
      }),
  },
  'queue.unowned': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'queues', 0, 'owner'],
        undefined,
      ),
  },
  'rotation.too-small': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'rotations', 0, 'members'],
        ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'].map(
          name => `user:default/${name}`,
        ),
      ),
  },
  'runbook.invalid': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'surfaces'],
        [{ id: 'lock', type: 'runbook', location: 'www.example.com/lock' }],
      ),
  },
  'runbook.none': {
    of: 'Component',
    catalog: () => new FixtureCatalog().annotate('runbook', undefined),
  },
  'scope.unresolved': {
    of: 'Component',
    catalog: () =>
      new FixtureCatalog().edit('Component', ['spec', 'system'], 'workspac'),
  },
  'target.infeasible': {
    of: 'OperatingModel',
    catalog: () =>
      new FixtureCatalog()
        .edit(
          'OperatingModel',
          ['spec', 'escalationPaths', 0, 'steps', 0, 'after'],
          'PT20M',
        )
        .edit(
          'OperatingModel',
          ['spec', 'escalationPaths', 0, 'steps', 1, 'after'],
          'PT30M',
        ),
  },
  'tier.none': {
    of: 'Component',
    catalog: () => new FixtureCatalog().annotate('support-tier', undefined),
  },
  'tier.unknown': {
    of: 'Component',
    catalog: () => new FixtureCatalog().annotate('support-tier', 'tier-9'),
  },
};

/** The small suite with a second rotation on its path, which takes turns at the same times as the first. */
export function withSecondary(...members: string[]): FixtureCatalog {
  return new FixtureCatalog()
    .edit('OperatingModel', ['spec', 'rotations', 1], {
      id: 'second',
      owner: 'group:default/identity',
      members: members.map(name => `user:default/${name}`),
      startsOn: '2026-01-05',
      shift: 'P7D',
      handoffAt: { weekday: 'monday', time: '10:00' },
    })
    .edit('OperatingModel', ['spec', 'escalationPaths', 0, 'steps', 1], {
      notify: 'rotation:second',
      after: 'PT5M',
    });
}

function baseWithRival(): string {
  return `${BASE_CATALOG}---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: rival }
spec: { status: trial, appliesTo: [system:default/workspace] }
`;
}
