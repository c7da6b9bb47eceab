import { createRandom } from './random';

const AREAS = 40;
const ISSUE_CLASSES = 60;
/** The last classes are those that no queue takes. */
const QUEUED_CLASSES = 56;
const QUEUES = 40;
const SURFACES = 200;
const ROTATIONS = 10;
const SYSTEMS = 100;
const KINDS = [
  'support',
  'incident',
  'release',
  'prioritization',
  'review',
  'maintenance',
  'documentation',
  'access',
  'improvement',
];
const SURFACE_TYPES = ['runbook', 'doc', 'command', 'dashboard', 'issue-form'];
const CADENCES = [
  'daily',
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'on-demand',
  'P6W',
  'RRULE:FREQ=MONTHLY;BYDAY=3TU',
];
const SUBJECTS = ['account', 'quota', 'project', 'incident', 'release', 'doc'];
const ACTIONS = ['lock', 'restore', 'transfer', 'escalate', 'freeze', 'close'];

/** How many decisions a model has, where nothing else is said. */
export const DECISIONS = 1_000;
/** What issues can be reported as. */
export const ISSUE_CLASS_IDS = times(ISSUE_CLASSES, place => `class-${place}`);

/** Who the decisions can name. */
export interface DecisionParties {
  groups: string[];
  emptyGroups: string[];
  people: string[];
}

/**
 * The parts of a model that its decision map is made of: decisions over 40 areas, 60 issue classes in 40 queues, 200
 * surfaces. Few groups carry much, and every gap that the map knows is there.
 */
export function decisionMap(parties: DecisionParties, decisions = DECISIONS) {
  const perArea = decisions / AREAS;
  const random = createRandom(20_261_125);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(values: T[]): T => values[below(values.length)];
  const chance = (share: number) => random() < share;
  // The square makes the first groups carry most.
  const group = () =>
    parties.groups[Math.floor(random() ** 2 * parties.groups.length)];
  const some = (most: number) =>
    Array.from({ length: below(most + 1) }, () => group());

  return {
    issueClasses: ISSUE_CLASS_IDS.map((id, position) => ({
      id,
      title: `${pick(SUBJECTS)} ${pick(ACTIONS)} ${position}`,
      words: times(4, () => `${pick(SUBJECTS)} ${pick(ACTIONS)}`),
      decisions: times(3, () => `decision-${below(decisions)}`),
    })),
    queues: times(QUEUES, position => ({
      id: `queue-${position}`,
      title: `Queue ${position}`,
      issueClasses: ISSUE_CLASS_IDS.filter(
        (_, place) => place < QUEUED_CLASSES && place % QUEUES === position,
      ),
      owner: chance(0.9) ? group() : undefined,
      deputy: chance(0.6) ? group() : undefined,
      escalationPath: `path-${below(ROTATIONS)}`,
      firstLookWithin: 'PT4H',
      cadence: 'daily',
      staleAfter: 'P14D',
    })),
    rotations: times(ROTATIONS, position => ({
      id: `rotation-${position}`,
      owner: group(),
      coverage: position % 2 ? 'business-hours' : '24x7',
      channel: `#on-call-${position}`,
      members: parties.people.slice(position * 6, position * 6 + 6),
      startsOn: '2026-01-05',
      shift: 'P7D',
      handoffAt: { weekday: 'monday', time: '10:00' },
    })),
    escalationPaths: times(ROTATIONS, position => ({
      id: `path-${position}`,
      steps: [
        { notify: `rotation:rotation-${position}`, after: 'PT0S' },
        { notify: group(), after: 'PT15M', channel: '#escalations' },
        { notify: group(), after: 'PT1H' },
      ],
    })),
    surfaces: times(SURFACES, position => ({
      id: `surface-${position}`,
      type: pick(SURFACE_TYPES),
      title: `Surface ${position}`,
      location: `https://git.example.com/suite/surfaces/${position}.md`,
      covers: [pick(ISSUE_CLASS_IDS)],
    })),
    areas: times(AREAS, position => ({
      id: `area-${position}`,
      title: `Area ${position} of the synthetic suite`,
      kind: KINDS[position % KINDS.length],
      lead: group(),
      appliesTo: position % 3 === 0 ? [system()] : undefined,
      decisions: times(perArea, place => decision(position * perArea + place)),
    })),
  };

  function decision(position: number) {
    return {
      id: `decision-${position}`,
      title: `${pick(SUBJECTS)} ${pick(ACTIONS)}, case ${position}`,
      question: `Who decides whether to ${pick(ACTIONS)} the ${pick(
        SUBJECTS,
      )} when case ${position} comes up again?`,
      accountable: accountable(),
      responsible: some(2),
      deputy: chance(0.6) ? group() : undefined,
      consulted: some(2),
      informed: some(2),
      cadence: chance(0.85) ? pick(CADENCES) : undefined,
      handoff: handoff(),
      surfaces: times(below(3), () => `surface-${below(SURFACES)}`),
      appliesTo: chance(0.2) ? [system()] : undefined,
    };
  }

  function accountable(): string | string[] | undefined {
    const point = random();
    if (point < 0.08) {
      return undefined;
    }
    if (point < 0.14) {
      return [group(), group()];
    }
    if (point < 0.19) {
      return 'group:default/team-that-left';
    }
    if (point < 0.23) {
      return pick(parties.emptyGroups);
    }
    return point < 0.3 ? pick(parties.people) : group();
  }

  function handoff() {
    const point = random();
    if (point < 0.25) {
      return undefined;
    }
    return point < 0.35
      ? { none: 'It ends here, since nobody else may see it' }
      : {
          to: group(),
          when: 'The case needs more than a day',
          channel: '#handoffs',
          ackWithin: chance(0.7) ? 'PT4H' : undefined,
        };
  }

  function system() {
    return `system:default/system-${below(SYSTEMS)}`;
  }
}

function times<T>(count: number, make: (position: number) => T): T[] {
  return Array.from({ length: count }, (_, position) => make(position));
}
