import type { Entity } from '@backstage/catalog-model';
import { entity } from '../../../__testUtils__/suiteEntities';

/** How much of each part the big model has. */
export const BIG = {
  areas: 400,
  decisions: 10_000,
  surfaces: 2_000,
  queues: 300,
  issueClasses: 500,
  rotations: 200,
  groups: 900,
} as const;

/** Only in this system, which some callers may not see. */
export const SECRET_SYSTEM = 'system:default/secret';

const KINDS = ['support', 'incident', 'release', 'review', 'access'];
const CADENCES = ['daily', 'weekly', 'monthly', 'on-demand'];

/**
 * A catalog with one model of 10,000 decisions, half of which lack an owner, a handoff or a cadence. Every tenth area and
 * every tenth surface belongs to a system of its own. Texts are as long as people write them.
 */
export function bigSuite(): Entity[] {
  return [
    ...times(BIG.groups, place =>
      entity('Group', `team-${place}`, {
        type: 'team',
        profile: {
          displayName: `Team number ${place} of the big suite`,
          email: `team-${place}@example.com`,
        },
        parent: place === 0 ? undefined : 'team-0',
        children: [],
      }),
    ),
    entity('User', 'ana', {
      memberOf: times(BIG.groups, place => `team-${place}`),
      profile: { displayName: 'Ana', email: 'ana@example.com' },
    }),
    entity('Domain', 'cloud', { owner: 'team-0' }),
    entity('System', 'open', { owner: 'team-0', domain: 'cloud' }),
    entity('System', 'secret', { owner: 'team-1', domain: 'cloud' }),
    entity('Component', 'desk', {
      owner: 'team-0',
      system: 'open',
      type: 'service',
      lifecycle: 'production',
    }),
    bigModel(),
  ].map(each => ({ ...each, relations: undefined }));
}

function bigModel(): Entity {
  return entity('OperatingModel', 'big', {
    owner: 'group:default/team-0',
    status: 'adopted',
    version: '1.0.0',
    appliesTo: ['domain:default/cloud'],
    severities: [{ id: 'sev1', title: 'Critical' }],
    supportTiers: [
      {
        id: 'gold',
        title: 'Gold',
        coverage: '24x7',
        escalationPath: 'path-0',
        responseTargets: { sev1: 'PT15M' },
      },
    ],
    defaults: { supportTier: 'gold', releaseCadence: 'weekly' },
    issueClasses: times(BIG.issueClasses, place => ({
      id: `class-${place}`,
      title: `What users report in case ${place}`,
      words: [`word ${place}`, `trouble with part ${place}`],
      decisions: [`decision-${place}`],
    })),
    queues: times(BIG.queues, place => ({
      id: `queue-${place}`,
      title: `Queue for cases of sort ${place}`,
      issueClasses: place < BIG.issueClasses / 2 ? [`class-${place}`] : [],
      owner: place % 2 ? undefined : team(place),
      deputy: place % 4 ? undefined : team(place + 1),
      escalationPath: `path-${place % BIG.rotations}`,
      firstLookWithin: 'PT4H',
    })),
    rotations: times(BIG.rotations, place => ({
      id: `rotation-${place}`,
      title: `On call for part ${place}`,
      owner: place % 2 ? undefined : team(place),
      channel: `#on-call-${place}`,
      members: ['user:default/ana', team(place)],
      startsOn: '2026-01-05',
      shift: 'P7D',
      handoffAt: { weekday: 'monday', time: '10:00' },
    })),
    escalationPaths: times(BIG.rotations, place => ({
      id: `path-${place}`,
      steps: [
        { notify: `rotation:rotation-${place}`, after: 'PT0S' },
        {
          notify: place % 2 ? 'group:default/gone' : team(place),
          after: 'PT15M',
        },
      ],
    })),
    surfaces: times(BIG.surfaces, place => ({
      id: `surface-${place}`,
      type: place % 2 ? 'doc' : 'runbook',
      title: `What to do about part ${place}`,
      location: `https://git.example.com/suite/surfaces/${place}.md`,
      covers: [`class-${place % BIG.issueClasses}`],
      appliesTo: place % 10 === 9 ? [SECRET_SYSTEM] : undefined,
    })),
    areas: times(BIG.areas, place => ({
      id: `area-${place}`,
      title: `Area ${place} of the big suite`,
      kind: KINDS[place % KINDS.length],
      lead: team(place),
      appliesTo: place % 10 === 9 ? [SECRET_SYSTEM] : undefined,
      decisions: times(BIG.decisions / BIG.areas, inArea =>
        decision(place * (BIG.decisions / BIG.areas) + inArea),
      ),
    })),
  });
}

function decision(place: number) {
  const hasGaps = place % 2 === 1;
  return {
    id: `decision-${place}`,
    question: `Who decides what is to be done when case ${place} comes up again and again?`,
    accountable: hasGaps ? ownerWithGap(place) : team(place),
    deputy: place % 3 ? undefined : team(place + 1),
    responsible: [team(place + 2)],
    informed: [team(place + 3)],
    cadence: place % 4 === 1 ? undefined : CADENCES[place % CADENCES.length],
    handoff:
      place % 4 === 3
        ? undefined
        : { to: team(place + 4), when: 'It takes more than a day' },
    surfaces: [`surface-${place % BIG.surfaces}`],
  };
}

function ownerWithGap(place: number): string | string[] | undefined {
  switch (place % 6) {
    case 1:
      return undefined;
    case 3:
      return 'group:default/team-that-left';
    default:
      return [team(place), team(place + 1)];
  }
}

/** The square makes the first teams carry most. */
function team(place: number): string {
  const share = ((place * 7919) % 1000) / 1000;
  return `group:default/team-${Math.floor(share * share * BIG.groups)}`;
}

function times<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}
