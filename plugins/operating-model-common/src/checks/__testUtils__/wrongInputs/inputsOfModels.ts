import { crowdedCatalog } from '../crowdedCatalog';
import { catalogWith, type WrongInput } from './WrongInput';

/** What is wrong with a model, its decisions and its queues. */
export const inputsOfModels: { [check: string]: readonly WrongInput[] } = {
  'concentration.top-share': [
    [
      () => crowdedCatalog(Array(10).fill('accounts')),
      'group:default/accounts carries 10 of 10 decisions, queues and rotations (100 %); more than 50 % with one party is a bottleneck.',
    ],
    [
      () =>
        crowdedCatalog([
          ...Array(6).fill('accounts'),
          ...Array(4).fill('identity'),
        ]),
      'group:default/accounts carries 6 of 10 decisions, queues and rotations (60 %); more than 50 % with one party is a bottleneck.',
    ],
    [
      () =>
        crowdedCatalog([
          ...Array(4).fill('accounts'),
          'identity',
          'identity',
          'support',
          'docs',
          'user:p1',
          'billing',
          'search',
        ]),
      'group:default/accounts carries 4 of 11 decisions, queues and rotations (36.4 %); more than 30 % with one party is a bottleneck.',
    ],
  ],
  'concentration.truck-factor': [
    [
      () => crowdedCatalog(Array(3).fill('accounts')),
      'When group:default/accounts is away, more than half of the 3 decisions of the area access have nobody left.',
      'When group:default/accounts is away, more than half of the 3 decisions of the model have nobody left.',
    ],
    [
      () => crowdedCatalog(Array(3).fill('gone')),
      'For more than half of the 3 decisions of the area access there is nobody whom the catalog knows.',
      'For more than half of the 3 decisions of the model there is nobody whom the catalog knows.',
    ],
    [
      () => crowdedCatalog(['accounts', 'accounts', 'identity', 'identity']),
      'When group:default/accounts and group:default/identity are away, more than half of the 4 decisions of the area access have nobody left.',
      'When group:default/accounts and group:default/identity are away, more than half of the 4 decisions of the model have nobody left.',
    ],
  ],
  'handoff.no-ack-target': [
    [
      ['without OperatingModel spec.areas.0.decisions.0.handoff.ackWithin'],
      'The decision account-lock is handed over to group:default/front-desk, and nothing says by when they confirm it.',
    ],
    [
      [
        'OperatingModel spec.areas.0.decisions.1.handoff: { to: group:default/accounts, when: always }',
      ],
      'The decision account-transfer is handed over to group:default/accounts, and nothing says by when they confirm it.',
    ],
    [
      [
        'OperatingModel spec.areas.0.decisions.0.handoff: { to: user:default/gone, when: never }',
      ],
      'The decision account-lock is handed over to user:default/gone, and nothing says by when they confirm it.',
    ],
  ],
  'handoff.none': [
    [
      ['without OperatingModel spec.areas.0.decisions.0.handoff'],
      'Nothing says to whom the decision account-lock goes when those who decide it cannot, or that it ends there.',
    ],
    [
      ['without OperatingModel spec.areas.0.decisions.1.handoff'],
      'Nothing says to whom the decision account-transfer goes when those who decide it cannot, or that it ends there.',
    ],
    [
      [
        'without OperatingModel spec.areas.0.decisions.0.handoff',
        'without OperatingModel spec.areas.0.decisions.0.accountable',
      ],
      'Nothing says to whom the decision account-lock goes when those who decide it cannot, or that it ends there.',
    ],
  ],
  'handoff.same-party': [
    [
      ['OperatingModel spec.areas.0.decisions.0.handoff.to: group:accounts'],
      'The decision account-lock is handed over to group:default/accounts, who is accountable for it already.',
    ],
    [
      [
        'OperatingModel spec.areas.0.decisions.0.accountable: [group:accounts, group:default/front-desk]',
      ],
      'The decision account-lock is handed over to group:default/front-desk, who is accountable for it already.',
    ],
    [
      [
        'OperatingModel spec.areas.0.decisions.1.handoff: { to: Group:Front-Desk }',
      ],
      'The decision account-transfer is handed over to group:default/front-desk, who is accountable for it already.',
    ],
  ],
  'model.governs-nothing': [
    [
      [
        'OperatingModel spec.appliesTo: [system:default/workspace, system:default/gone]',
      ],
      'spec.appliesTo[1]: the catalog does not know system:default/gone, so that the model says nothing there.',
    ],
    [
      [
        'OperatingModel spec.appliesTo: [system:default/workspace, group:default/accounts]',
      ],
      'spec.appliesTo[1]: group:default/accounts is a Group, and a Group governs nothing; one of System, Domain, Component, API, Resource is expected.',
    ],
    [
      [
        'OperatingModel spec.entities: [{ ref: component:default/gone, supportTier: tier-1 }]',
      ],
      'spec.entities[0].ref: the catalog does not know component:default/gone, so that the model says nothing there.',
    ],
  ],
  'model.invalid': [
    [
      ['OperatingModel spec.suportTiers: []'],
      'Suite model is meant to apply, but its text has never been valid.',
      'Unknown key; did you mean supportTiers? Allowed here: owner, status, version, description, revisitBy, timeZone, periodsFrom, businessHours, appliesTo, severities, supportTiers, issueClasses, defaults, entities, freezes, rotations, escalationPaths, queues, areas, surfaces, reviews, scorecards.',
    ],
    [
      ['OperatingModel spec.escalationPaths.0.steps.0.after: five minutes'],
      'Suite model is meant to apply, but its text has never been valid.',
      '"five minutes" is no duration; an ISO 8601 duration such as PT15M, P1D or P90D is expected.',
    ],
    [
      ['OperatingModel spec.queues.0.owner: ana@example.com'],
      'Suite model is meant to apply, but its text has never been valid.',
      '"ana@example.com" must be an entity reference such as group:default/accounts.',
    ],
  ],
  'model.past-revisit': [
    [
      ['OperatingModel spec.revisitBy: 2026-11-23'],
      'Suite model was to be revisited by 2026-11-23.',
    ],
    [
      ['OperatingModel spec.revisitBy: 2020-01-01'],
      'Suite model was to be revisited by 2020-01-01.',
    ],
    [
      () =>
        catalogWith([
          'OperatingModel spec.revisitBy: 2026-11-24',
          'OperatingModel spec.timeZone: Pacific/Auckland',
        ]).at('2026-11-24T23:00:00Z'),
      'Suite model was to be revisited by 2026-11-24.',
    ],
  ],
  'queue.slower-than-target': [
    [
      ['OperatingModel spec.queues.0.firstLookWithin: P1D'],
      'The queue access is looked at within 1 day of business hours, later than a response is due: tier-1 promises a response to sev1 within 15 minutes.',
    ],
    [
      ['OperatingModel spec.queues.0.firstLookWithin: PT8H'],
      'The queue access is looked at within 8 hours of business hours, later than a response is due: tier-1 promises a response to sev1 within 15 minutes.',
    ],
    [
      [
        'OperatingModel spec.queues.0.firstLookWithin: P2D',
        'OperatingModel spec.supportTiers.0.responseTargets.sev1: PT1H',
      ],
      'The queue access is looked at within 2 days of business hours, later than a response is due: tier-1 promises a response to sev1 within 1 hour.',
    ],
  ],
  'queue.uncovered-class': [
    [
      [
        'OperatingModel spec.issueClasses.1: { id: billing-dispute, decisions: [account-transfer] }',
      ],
      'No queue takes issues of the class billing-dispute, so nobody knows who answers them.',
    ],
    [
      ['OperatingModel spec.queues.0.issueClasses: []'],
      'No queue takes issues of the class lockout, so nobody knows who answers them.',
    ],
    [
      ['OperatingModel spec.queues: []'],
      'No queue takes issues of the class lockout, so nobody knows who answers them.',
    ],
  ],
  'queue.unowned': [
    [
      ['without OperatingModel spec.queues.0.owner'],
      'Nobody takes what lands in the queue access.',
    ],
    [
      ['OperatingModel spec.queues.1: { id: money, issueClasses: [] }'],
      'Nobody takes what lands in the queue money.',
    ],
    [
      [
        'OperatingModel spec.queues.1: { id: spare, issueClasses: [other], deputy: group:accounts }',
      ],
      'Nobody takes what lands in the queue spare.',
    ],
  ],
};
