import type { FixtureCatalog } from '../FixtureCatalog';
import { catalogWith, type WrongInput } from './WrongInput';

/** What is wrong with rotations, escalation paths and what is promised on them. */
export const inputsOfOnCall: { [check: string]: readonly WrongInput[] } = {
  'coverage.gap': [
    [
      ['OperatingModel spec.rotations.0.members.4: user:default/gone'],
      'Nobody answers in the shifts of user:default/gone in the rotation cloud: the catalog does not know this person.',
    ],
    [
      ['OperatingModel spec.rotations.0.coverage: business-hours'],
      'The rotation cloud covers business-hours, and tier-1 promises 24x7.',
    ],
    [
      ['OperatingModel spec.rotations.0.startsOn: 2027-01-04'],
      'Nobody is on call in the rotation cloud before 2027-01-04, and tier-1 promises 24x7 already.',
    ],
  ],
  'escalation.individual': [
    [
      ['OperatingModel spec.escalationPaths.0.steps.1.notify: user:default/p3'],
      'Step 2 of the escalation path primary notifies user:default/p3 alone; only the last step may be one person.',
    ],
    [
      [
        'OperatingModel spec.escalationPaths.0.steps: [{ notify: user:default/p3, after: PT0S }]',
      ],
      'Step 1 of the escalation path primary notifies user:default/p3 alone; only the last step may be one person.',
    ],
    [
      [
        'OperatingModel spec.escalationPaths.0.steps.0.notify: user:default/gone',
      ],
      'Whether step 1 of the escalation path primary notifies one person alone cannot be told. (The catalog knows no user:default/gone)',
    ],
  ],
  'escalation.same-person': [
    [
      () => withSecond({}),
      'user:default/p1 is on call in cloud and second of the escalation path primary at the same time, next from Mon 18 Jan 2027, 10:00 UTC+00:00 until Mon 25 Jan 2027, 10:00 UTC+00:00: whoever did not answer is asked again.',
    ],
    [
      () => withSecond({ members: ['user:p1'] }),
      'user:default/p1 is on call in cloud and second of the escalation path primary at the same time, next from Mon 18 Jan 2027, 10:00 UTC+00:00 until Mon 25 Jan 2027, 10:00 UTC+00:00: whoever did not answer is asked again.',
    ],
    [
      () => withSecond({ shift: 'P1D', handoffAt: { time: '10:00' } }),
      'user:default/p2 is on call in cloud and second of the escalation path primary at the same time, next from Tue 24 Nov 2026, 10:00 UTC+00:00 until Wed 25 Nov 2026, 10:00 UTC+00:00: whoever did not answer is asked again.',
    ],
  ],
  'escalation.shallow': [
    [
      ['without OperatingModel spec.escalationPaths.0.steps.2'],
      'The escalation path primary has 2 of 3 steps, and tier-1 promises 24x7.',
    ],
    [
      [
        'OperatingModel spec.escalationPaths.0.steps: [{ notify: rotation:cloud, after: PT0S }]',
      ],
      'The escalation path primary has 1 of 3 steps, and tier-1 promises 24x7.',
    ],
    [
      [
        'OperatingModel spec.supportTiers: [{ id: a, coverage: 24x7 }]',
        'support-tier = a',
        'OperatingModel spec.escalationPaths.0.steps: [{ notify: rotation:cloud, after: PT0S }]',
      ],
      'The escalation path primary has 1 of 3 steps, and what lands in access escalates along it, while a promises 24x7.',
    ],
    [
      [
        'OperatingModel spec.escalationPaths.0.steps: [{ notify: rotation:cloud, after: PT0S }, { notify: rotation:cloud, after: PT5M }, { notify: rotation:cloud, after: PT10M }]',
      ],
      'The escalation path primary has 1 of 3 steps, counting those that notify the rotation cloud as one, and tier-1 promises 24x7.',
    ],
  ],
  'escalation.unordered': [
    [
      [
        'OperatingModel spec.escalationPaths.0.steps.2.after: PT5M',
        'OperatingModel spec.escalationPaths.0.steps.1.after: PT15M',
      ],
      'Step 3 of the escalation path primary comes after 5 minutes, before step 2, which comes after 15 minutes: `after` counts from the start, not from the step before.',
    ],
    [
      ['OperatingModel spec.escalationPaths.0.steps.0.after: PT30M'],
      'Step 2 of the escalation path primary comes after 5 minutes, before step 1, which comes after 30 minutes: `after` counts from the start, not from the step before.',
    ],
    [
      ['OperatingModel spec.escalationPaths.0.steps.2.after: PT0S'],
      'Step 3 of the escalation path primary comes after no time, before step 2, which comes after 5 minutes: `after` counts from the start, not from the step before.',
    ],
  ],
  'rotation.too-small': [
    [
      ['OperatingModel spec.rotations.0.members: [user:p1, user:p2]'],
      'The rotation cloud covers 24x7 with 2 people; 9 are needed to hold that without burning out.',
    ],
    [
      ['OperatingModel spec.rotations.0.members: [user:p1, user:p1]'],
      'The rotation cloud covers 24x7 with 1 person; 9 are needed to hold that without burning out.',
    ],
    [
      [
        'OperatingModel spec.rotations.0.members: [user:p1, user:p2]',
        'OperatingModel spec.rotations.0.coverage: business-hours',
      ],
      'The rotation cloud covers business-hours with 2 people; 3 are needed to hold that without burning out.',
    ],
  ],
  'target.infeasible': [
    [
      [
        'OperatingModel spec.escalationPaths.0.steps.0.after: PT20M',
        'OperatingModel spec.escalationPaths.0.steps.1.after: PT30M',
      ],
      'tier-1 promises a response to sev1 within PT15M (24x7), but the escalation path primary notifies nobody before 15 minutes have passed.',
      'The queue access promises a first look within PT15M of business hours, but the escalation path primary notifies nobody before 15 minutes have passed.',
    ],
    [
      ['OperatingModel spec.rotations.0.members: [user:p1, user:p2]'],
      'tier-1 promises a response to sev1 within PT15M (24x7), but the rotation cloud has 2 of the 5 people without whom nobody can be paged around the clock.',
    ],
    [
      ['OperatingModel spec.rotations.0.coverage: business-hours'],
      'tier-1 promises a response to sev1 within PT15M (24x7), but the rotation cloud covers business-hours and leaves up to 64 promised hours in a row without anybody.',
    ],
  ],
};

/** The suite with a second rotation that the path notifies after the first. Its members are in the first one, too. */
function withSecond(change: { [key: string]: unknown }): FixtureCatalog {
  const second = {
    id: 'second',
    owner: 'accounts',
    members: ['user:p1', 'user:p2'],
    startsOn: '2026-01-05',
    shift: 'P7D',
    handoffAt: { weekday: 'monday', time: '10:00' },
    ...change,
  };
  return catalogWith([
    'OperatingModel spec.escalationPaths.0.steps.1.notify: rotation:second',
  ]).edit('OperatingModel', ['spec', 'rotations', 1], second);
}
