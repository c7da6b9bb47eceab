import type { WrongInput } from './WrongInput';

/** What is wrong with owners and holders of roles. */
export const inputsOfOwners: { [check: string]: readonly WrongInput[] } = {
  'owner.empty-group': [
    [
      ['Component spec.owner: empty'],
      'The owner is group:default/empty, in which there is nobody.',
    ],
    [
      ['support-owner = group:default/empty'],
      'The support role is group:default/empty, in which there is nobody.',
    ],
    [
      ['OperatingModel spec.queues.0.owner: group:default/empty'],
      'The owner of the queue access is group:default/empty, in which there is nobody.',
    ],
  ],
  'owner.multiple-accountable': [
    [
      [
        'OperatingModel spec.areas.0.decisions.0.accountable: [group:accounts, group:front-desk]',
      ],
      '2 parties are accountable for the decision account-lock, so nobody knows whose word counts.',
    ],
    [
      [
        'OperatingModel spec.areas.0.decisions.1.accountable: [user:p1, user:p2, user:p3]',
      ],
      '3 parties are accountable for the decision account-transfer, so nobody knows whose word counts.',
    ],
    [
      [
        'OperatingModel spec.areas.0.decisions.0.accountable: [group:gone, group:accounts]',
      ],
      '2 parties are accountable for the decision account-lock, so nobody knows whose word counts.',
    ],
  ],
  'owner.none': [
    [['without Component spec.owner'], 'No owner is named.'],
    [
      ['without OperatingModel spec.areas.0.decisions.0.accountable'],
      'Nobody is accountable for the decision account-lock.',
    ],
    [
      ['OperatingModel spec.areas.0.decisions.1.accountable: []'],
      'Nobody is accountable for the decision account-transfer.',
    ],
  ],
  'owner.person-only': [
    [
      ['Component spec.owner: user:default/p1'],
      'The owner is user:default/p1, one person; when that person is away, nobody answers.',
    ],
    [
      ['triage-owner = user:p2'],
      'The triage role is user:default/p2, one person; when that person is away, nobody answers.',
    ],
    [
      ['OperatingModel spec.areas.0.decisions.0.accountable: user:default/p3'],
      'The accountable party of the decision account-lock is user:default/p3, one person; when that person is away, nobody answers.',
    ],
  ],
  'owner.unresolved': [
    [
      ['Component spec.owner: acounts'],
      'The owner is group:default/acounts, which the catalog does not know.',
    ],
    [
      ['Component spec.owner: Team of Accounts'],
      'The owner is written as "Team of Accounts", which is no reference to a group or a person.',
    ],
    [
      ['Component spec.owner: ana@example.com'],
      'The owner is written as "ana@example.com", which is no reference to a group or a person.',
    ],
    [
      ['Component spec.owner: component:default/service'],
      'The owner is component:default/service, which is a Component and owns nothing here; a Group or a User is expected.',
    ],
    [
      ['support-owner = rotation:cloud'],
      'The support role is rotation:default/cloud: a rotation can be notified by an escalation path and owns nothing here; a Group or a User is expected.',
    ],
  ],
};
