import type { Entity } from '@backstage/catalog-model';
import { entity, suiteModel } from '../../../__testUtils__/suiteEntities';
import { Chance } from './Chance';

/** Two catalogs that differ only in what is hidden from whoever may read nothing of `shadow`, no groups and no people. */
export interface HiddenCatalogs {
  one: Entity[];
  other: Entity[];
  /** References of everything in either, and of some that are in neither. */
  references: string[];
}

/** What hidden entities are owned by, but for groups and people, which nobody owns. */
export const HIDDEN_OWNER = 'group:default/shadow';
/** What all hidden entities are labelled with. */
export const HIDDEN_LABEL = 'hidden';

const GROUPS = ['accounts', 'leads', 'front-desk', 'night-watch'];
/** A visible group that nothing names; whether there are people in it only hidden ones know. */
const QUIET = 'quiet';
const SECRETS = ['secret-1', 'secret-2', 'secret-3'];
const REFERENCE = (kind: string, name: string) =>
  `${kind.toLocaleLowerCase('en-US')}:default/${name}`;

/**
 * Makes the catalogs of a seed. What is visible is the same in both and names and inherits also from what is hidden: that exists in
 * both, says the same of what is inherited, and differs in everything else.
 */
export function hiddenCatalogs(seed: number): HiddenCatalogs {
  const chance = new Chance(seed);
  const visible = visibleEntities(chance);
  const one = [...visible, ...hiddenEntities(chance, 'one')].map(complete);
  const other = [...visible, ...hiddenEntities(chance, 'other')].map(complete);
  const references = new Set(
    [...one, ...other].map(({ kind, metadata }) =>
      REFERENCE(kind, metadata.name),
    ),
  );
  for (const kind of ['Component', 'System', 'Group', 'OperatingModel']) {
    references.add(REFERENCE(kind, 'absent'));
  }
  return { one, other, references: [...references].sort() };
}

function visibleEntities(chance: Chance): Entity[] {
  const parties = [...GROUPS, 'gone', 'acounts', 'shadow'];
  const owners = [...GROUPS, 'gone', 'acounts', 'no owner'];
  const components = Array.from({ length: 9 }, (_, number) =>
    entity(
      'Component',
      `service-${number}`,
      {
        type: 'service',
        owner: chance.one(owners),
        system: chance.one([
          ...['workspace', 'onboarding', 'dark', 'workspac', 'no system'],
          undefined,
        ]),
      },
      Object.fromEntries(
        chance.some([
          ['support-tier', chance.one(['gold', 'silver', 'goold'])],
          ['deputy-owner', `group:default/${chance.one(parties)}`],
          ['support-owner', `group:default/${chance.one(parties)}`],
          [
            'triage-owner',
            chance.one(['user:default/ana', 'user:default/no', 'no holder']),
          ],
          ['model', chance.one(['suite', 'no-model'])],
        ]),
      ),
    ),
  );
  return [
    ...GROUPS.map(name =>
      entity('Group', name, {
        type: 'team',
        // A hidden group, or none, stands between two visible ones.
        ...(name === 'night-watch' && { parent: 'shade' }),
        ...(name === 'front-desk' && { parent: 'accounts' }),
        children: [],
        members: name === 'leads' ? ['ana'] : ['ana', 'bo'],
      }),
    ),
    entity('Group', QUIET, { type: 'team', children: [] }),
    entity('User', 'ana', { memberOf: [] }),
    entity('User', 'bo', { memberOf: [] }),
    entity('Domain', 'cloud', { owner: 'leads' }),
    entity('System', 'workspace', { owner: 'accounts', domain: 'cloud' }),
    entity('System', 'onboarding', { owner: 'leads', domain: 'cloud' }),
    entity('API', 'desk-api', {
      owner: 'front-desk',
      system: 'workspace',
    }),
    ...components,
    visibleModel(chance),
  ];
}

function visibleModel(chance: Chance): Entity {
  const party = () =>
    chance.one([...GROUPS.map(name => `group:default/${name}`), undefined]);
  const scope = () =>
    chance.one([
      undefined,
      ['system:default/workspace'],
      [`component:default/${chance.one(SECRETS)}`],
      [`component:default/${chance.one(SECRETS)}`, 'component:default/absent'],
      ['component:default/service-1'],
      ['system:default/dark'],
    ]);
  return suiteModel({
    timeZone: 'Europe/Berlin',
    entities: ['component:default/absent', 'system:default/dark'].map(ref => ({
      ref,
      releaseCadence: 'weekly',
    })),
    issueClasses: [
      { id: 'lock-out', title: 'Locked out', decisions: ['d-0', 'd-3'] },
      { id: 'lost-data', title: 'Lost' },
    ],
    rotations: [
      {
        id: 'first',
        owner: 'group:default/accounts',
        members: ['user:default/ana', 'user:default/shade-1'],
        startsOn: '2026-01-05',
        shift: 'P7D',
        handoffAt: { weekday: 'monday', time: '10:00' },
      },
    ],
    queues: [
      {
        id: 'desk',
        issueClasses: ['lock-out'],
        owner: chance.one(['group:default/accounts', 'group:default/shadow']),
      },
    ],
    areas: ['support', 'release', 'access'].map((kind, area) => ({
      id: kind,
      kind,
      lead: party(),
      appliesTo: scope(),
      decisions: [0, 1, 2].map(decision => ({
        id: `d-${3 * area + decision}`,
        question: `May it ${chance.one(['stay', 'go', 'ship'])}?`,
        accountable: party(),
        deputy: party(),
        appliesTo: scope(),
        cadence: chance.one(['weekly', undefined]),
        surfaces: chance.some(['board']),
      })),
    })),
    surfaces: [
      {
        id: 'board',
        type: 'dashboard',
        location: 'https://example.com/board',
        appliesTo: scope(),
      },
    ],
  });
}

/** What is named by visible entities is in both catalogs; the others are in one of them, in the other, or in both and different. */
function hiddenEntities(chance: Chance, side: string): Entity[] {
  const title = (name: string) => `Title of ${name} in ${side}`;
  const email = `${side}@example.com`;
  const named = [
    entity('Group', 'shadow', {
      type: 'team',
      children: [],
      members: ['shade-1', ...(chance.is(0.5) ? ['shade-2'] : [])],
      profile: { displayName: title('shadow'), email },
    }),
    entity('User', 'shade-1', {
      memberOf: [],
      profile: { displayName: title('shade-1'), email },
    }),
    entity('System', 'dark', { owner: 'shadow', domain: 'cloud' }),
    inheritedModel(chance),
    ...rivals(side),
  ];
  const others = [
    ...(chance.is(0.5)
      ? [
          entity('Group', 'shade', {
            type: 'team',
            parent: 'accounts',
            children: [],
          }),
        ]
      : []),
    ...chance.some(['accountz', 'leadz', 'acount', 'first-of-all']).map(name =>
      entity('Group', name, {
        type: 'team',
        children: [],
        members: chance.some(['ana', 'shade-1']),
        profile: { displayName: title(name), email },
      }),
    ),
    ...chance.some(['shade-2', 'aaron']).map(name =>
      entity('User', name, {
        memberOf: chance.some([QUIET]),
        profile: { email },
      }),
    ),
    ...chance.some([...SECRETS, 'secret-service']).map(name =>
      entity(
        'Component',
        name,
        {
          type: 'service',
          owner: 'shadow',
          system: chance.one(['workspace', 'dark', undefined]),
        },
        chance.is(0.5) ? { 'suport-tier': 'gold' } : { 'support-tier': 'gold' },
      ),
    ),
    ...chance
      .some(['workspaces', 'workspac-2'])
      .map(name => entity('System', name, { owner: 'shadow' })),
    ...chance
      .some(['hidden-model', 'another-model'])
      .map(name => hiddenModel(chance, name)),
  ];
  return [...named, ...others].map(each => ({
    ...each,
    metadata: {
      ...each.metadata,
      title: title(each.metadata.name),
      labels: { [HIDDEN_LABEL]: 'yes' },
    },
  }));
}

/** Visible components inherit from it, so it says the same of tiers and paths in both catalogs; everything else differs. */
function inheritedModel(chance: Chance): Entity {
  const model = suiteModel({
    owner: 'group:default/shadow',
    version: chance.one(['1.0.0', '2.0.0']),
    appliesTo: ['system:default/dark'],
    queues: [
      {
        id: 'dark-desk',
        issueClasses: ['lock-out'],
        owner: `group:default/${chance.one(GROUPS)}`,
      },
    ],
    areas: [
      {
        id: chance.one(['night', 'deep-night']),
        kind: 'access',
        decisions: [{ id: 'd-night', question: 'Is it dark?' }],
      },
    ],
  });
  return { ...model, metadata: { ...model.metadata, name: 'dark-model' } };
}

/** Two models that are in each other's way at a visible component; which they are differs, and that there are two does not. */
function rivals(side: string): Entity[] {
  return [`rival-a-${side}`, `rival-b-${side}`].map(name =>
    entity('OperatingModel', name, {
      owner: 'group:default/shadow',
      status: 'adopted',
      appliesTo: ['component:default/service-8'],
    }),
  );
}

/** Applies to nothing that is visible: what it says would be inherited else. */
function hiddenModel(chance: Chance, name: string): Entity {
  return entity('OperatingModel', name, {
    owner: 'group:default/shadow',
    status: chance.one(['draft', 'trial', 'adopted', 'superseded']),
    appliesTo: ['component:default/secret-service'],
    [chance.one(['description', 'unknownKey'])]: 'Told to nobody',
    areas: [
      {
        id: 'secrets',
        kind: 'access',
        decisions: [
          {
            id: 'd-secret',
            question: 'May it be told?',
            accountable: `group:default/${chance.one([...GROUPS, 'shadow'])}`,
          },
        ],
      },
    ],
  });
}

/** What the catalog wants of its own kinds. */
function complete(each: Entity): Entity {
  return {
    ...each,
    relations: undefined,
    spec: JSON.parse(
      JSON.stringify({
        ...(each.kind !== 'OperatingModel' && { lifecycle: 'production' }),
        ...(each.kind === 'API' && { type: 'openapi', definition: 'none' }),
        ...each.spec,
      }),
    ),
  };
}
