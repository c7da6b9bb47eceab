import type { Entity } from '@backstage/catalog-model';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { entityOf } from './__testUtils__/entityOf';
import { validateOperatingModel } from './validateOperatingModel';
import { wrapUnreadableSpec } from './unreadableSpec';

const examples = resolve(__dirname, '../../../../examples');

/** What users read, for a document that is complete but for what the YAML says. */
function problemsOf(yaml: string): string[] {
  const spec = {
    status: 'trial',
    appliesTo: ['domain:default/cloud'],
    ...parse(yaml),
  };
  return validateOperatingModel(entityOf(spec)).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

describe('validateOperatingModel', () => {
  it.each<[what: string, yaml: string, problems: string[]]>([
    [
      'a misspelt key',
      'suportTiers: []',
      [
        'spec.suportTiers: Unknown key; did you mean supportTiers? Allowed here: owner, status, version, description, revisitBy, timeZone, periodsFrom, businessHours, appliesTo, severities, supportTiers, issueClasses, defaults, entities, freezes, rotations, escalationPaths, queues, areas, surfaces, reviews, scorecards',
      ],
    ],
    [
      'a misspelt key deep inside, and one that nothing resembles',
      'supportTiers: [{ id: a, coverage: 24x7, responceTargets: {}, colour: red }]',
      [
        'spec.supportTiers[0].responceTargets: Unknown key; did you mean responseTargets? Allowed here: id, title, coverage, escalationPath, responseTargets, reviewEvery',
        'spec.supportTiers[0].colour: Unknown key. Allowed here: id, title, coverage, escalationPath, responseTargets, reviewEvery',
      ],
    ],
    [
      'a role that there is not',
      'defaults: { roles: { suport: group:default/a, owner: group:default/b } }',
      [
        'spec.defaults.roles.suport: Unknown key; did you mean support? Allowed here: triage, support, on-call, release, docs, backlog, deputy',
        'spec.defaults.roles.owner: Unknown key. Allowed here: triage, support, on-call, release, docs, backlog, deputy',
      ],
    ],
    [
      'what is not read yet',
      'scorecards: [{ id: readiness }]',
      ['spec.scorecards: Scorecards are not read yet: leave this list empty'],
    ],
    [
      'a status that there is not',
      'status: trail',
      [
        'spec.status: "trail" is not possible here; did you mean trial? Possible: draft, trial, adopted, superseded',
      ],
    ],
    [
      'what is required and missing',
      'rotations: [{ id: a }]',
      [
        'spec.rotations[0].members: This key is required: Who takes turns, in order',
        'spec.rotations[0].startsOn: This key is required: Day on which the first shift of the first member begins',
        'spec.rotations[0].shift: This key is required: How long one member is on call, in wall-clock time',
      ],
    ],
    [
      'values of the wrong type',
      'version: 1\nareas: { a: 1 }\nqueues:\nsurfaces: [text]\nappliesTo: system:default/a',
      [
        'spec.appliesTo: Must be a list, not "system:default/a"; write each item behind a dash',
        'spec.version: Must be a text, not 1; put it in quotes',
        'spec.areas: Must be a list, not a map; write each item behind a dash',
        'spec.queues: There is no value; it must be a list',
        'spec.surfaces[0]: Must be a map of keys, not "text"',
      ],
    ],
    [
      'a severity, a path and a tier that the model does not have',
      `severities: [{ id: sev1 }]
escalationPaths: [{ id: cloud-primary, steps: [{ notify: 'rotation:nights', after: PT0S }] }]
supportTiers: [{ id: tier-1, coverage: 24x7, escalationPath: cloud-primry, responseTargets: { sev9: PT1H } }]
defaults: { supportTier: gold }`,
      [
        'spec.escalationPaths[0].steps[0].notify: This model has no rotation "nights", nor any',
        'spec.supportTiers[0].escalationPath: This model has no escalation path "cloud-primry"; did you mean cloud-primary?',
        'spec.supportTiers[0].responseTargets.sev9: This model has no severity "sev9"; did you mean sev1?',
        'spec.defaults.supportTier: This model has no support tier "gold"; it has tier-1',
      ],
    ],
    [
      'references between classes, queues, decisions and surfaces',
      `issueClasses: [{ id: lost-key, decisions: [unlok] }]
queues: [{ id: a, issueClasses: [billing] }]
areas: [{ id: b, kind: support, decisions: [{ id: unlock, question: Unlock?, surfaces: [runbook] }] }]
surfaces: [{ id: guide, type: runbook, location: ./a.md, covers: [billing, lost-key, refund] }]`,
      [
        'spec.issueClasses[0].decisions[0]: This model has no decision "unlok"; did you mean unlock?',
        'spec.areas[0].decisions[0].surfaces[0]: This model has no surface "runbook"; it has guide',
        'spec.surfaces[0].covers[2]: This model has no issue class "refund"; it has lost-key, billing',
      ],
    ],
    [
      'no complaint about references into a list that cannot be read',
      'supportTiers: tier-1\ndefaults: { supportTier: tier-1 }',
      [
        'spec.supportTiers: Must be a list, not "tier-1"; write each item behind a dash',
      ],
    ],
    [
      'ids and entries that stand twice, decisions across areas too',
      `severities: [{ id: sev1 }, { id: sev1 }]
areas:
  - { id: a, kind: support, decisions: [{ id: x, question: X? }] }
  - { id: b, kind: support, decisions: [{ id: x, question: Y? }] }
entities: [{ ref: component:vendor }, { ref: Component:default/Vendor }]`,
      [
        'spec.severities[1].id: Another severity has the id "sev1" already: spec.severities[0]',
        'spec.areas[1].decisions[0].id: Another decision has the id "x" already: spec.areas[0].decisions[0]',
        'spec.entities[1].ref: "Component:default/Vendor" has an entry already: spec.entities[0]',
      ],
    ],
    [
      'a class in two queues',
      'queues: [{ id: a, issueClasses: [billing] }, { id: b, issueClasses: [billing] }]',
      [
        'spec.queues[1].issueClasses[0]: The issue class "billing" stands in spec.queues[0].issueClasses[0] already; one queue takes it',
      ],
    ],
    [
      'references that are none, and governed ones without a kind',
      'owner: the cloud team\nappliesTo: [cloud-suite]',
      [
        'spec.appliesTo[0]: "cloud-suite" must be an entity reference with its kind, such as system:default/workspace',
        'spec.owner: "the cloud team" must be an entity reference such as group:default/accounts',
      ],
    ],
    [
      'what is wrong in either form of a handoff, and in a list of accountable parties',
      `areas:
  - id: a
    kind: support
    decisions:
      - { id: b, question: B?, handoff: { to: group:default/c, ackWithn: PT1H } }
      - { id: c, question: C?, handoff: { none: 4 } }
      - { id: d, question: D?, handoff: nobody, accountable: [group:default/c, 4] }`,
      [
        'spec.areas[0].decisions[0].handoff.ackWithn: Unknown key; did you mean ackWithin? Allowed here: to, when, channel, ackWithin',
        'spec.areas[0].decisions[1].handoff.none: Must be a text, not 4; put it in quotes',
        'spec.areas[0].decisions[2].handoff: Must be a map of keys, not "nobody"',
        'spec.areas[0].decisions[2].accountable[1]: Must be a text, not 4; put it in quotes',
      ],
    ],
    [
      'periods that end before they begin',
      `businessHours: { from: "17:00", to: "09:00" }
freezes: [{ from: 2026-12-24, to: 2026-12-24 }, { from: 2026-12-24, to: 2026-12-20 }]`,
      [
        'spec.businessHours.to: Not after from (17:00); business hours end on the day on which they begin',
        'spec.freezes[1].to: Before from (2026-12-24); to is the last day of the freeze',
      ],
    ],
    [
      'rotations whose parts disagree, next to a key that is misspelt',
      `rotations:
  - { id: a, members: [user:default/b], startsOn: 2026-01-05, shift: P7D }
  - id: b
    members: [user:default/b]
    startsOn: 2026-01-06
    shift: P7D
    handofAt: {}
    handoffAt: { weekday: monday, time: "10:00" }
    overrides:
      - { from: 2026-12-24T10:00, to: 2026-12-24T09:00, member: user:default/c }
  - { id: c, members: [user:default/b], startsOn: 2026-02-30, shift: P1M, handoffAt: { weekday: moonday, time: "25:00" } }`,
      [
        'spec.rotations[0].handoffAt: Shifts of whole days need the time of their handoff, for example { time: "10:00" }',
        'spec.rotations[1].startsOn: 2026-01-06 is a Tuesday, but the handoff is on Monday',
        'spec.rotations[1].handofAt: Unknown key; did you mean handoffAt? Allowed here: id, title, owner, coverage, channel, members, startsOn, shift, handoffAt, overrides, source',
        'spec.rotations[1].overrides[0]: An override must end after it begins; "2026-12-24T09:00" does not come after "2026-12-24T10:00"',
        'spec.rotations[2].startsOn: "2026-02-30" is no date; one such as 2026-12-24 is expected',
        'spec.rotations[2].shift: "P1M" is no shift; whole days, weeks or hours such as P7D or PT12H are expected',
        'spec.rotations[2].handoffAt.weekday: "moonday" is not possible here; did you mean monday? Possible: monday, tuesday, wednesday, thursday, friday, saturday, sunday',
        'spec.rotations[2].handoffAt.time: "25:00" is no time of day; one such as 09:00 is expected',
      ],
    ],
    [
      'a weekday beside shifts of no whole weeks, also where the start cannot be read, and none where the shift cannot',
      `rotations:
  - { id: r, members: [user:a, user:b], startsOn: 2026-01-05, shift: P3D, handoffAt: { weekday: monday, time: "09:00" } }
  - { id: s, members: [user:a, user:b], startsOn: soon, shift: PT12H, handoffAt: { weekday: friday } }
  - { id: t, members: [user:a, user:b], startsOn: 2026-01-05, shift: P1M, handoffAt: { weekday: monday, time: "09:00" } }`,
      [
        'spec.rotations[0].handoffAt.weekday: A weekday is only for shifts of whole weeks such as P7D, not of P3D; leave it out',
        'spec.rotations[1].startsOn: "soon" is no date; one such as 2026-12-24 is expected',
        'spec.rotations[1].handoffAt.weekday: A weekday is only for shifts of whole weeks such as P7D, not of PT12H; leave it out',
        'spec.rotations[2].shift: "P1M" is no shift; whole days, weeks or hours such as P7D or PT12H are expected',
      ],
    ],
    [
      'nothing of hours that close at 24:00',
      `businessHours: { days: [sat, sun], from: "00:00", to: "24:00" }`,
      [],
    ],
    [
      '24:00 as a time at which something begins or is handed over',
      `businessHours: { from: "24:00", to: "24:00" }
rotations:
  - { id: r, members: [user:a], startsOn: 2026-01-05, shift: P1D, handoffAt: { time: "24:00" } }`,
      [
        'spec.businessHours.from: "24:00" is no time of day; one such as 09:00 is expected, at the latest 23:59',
        'spec.rotations[0].handoffAt.time: "24:00" is no time of day; one such as 09:00 is expected, at the latest 23:59',
      ],
    ],
    [
      'durations, dates, zones and cadences that cannot be read',
      `revisitBy: soon
timeZone: Middle Earth
defaults: { releaseCadence: fortnightly, reviewInterval: 90 days }
severities: [{ id: sev1 }]
supportTiers: [{ id: a, coverage: 24x7, responseTargets: { sev1: P1M } }]`,
      [
        'spec.revisitBy: "soon" is no date; one such as 2026-12-24 is expected',
        'spec.timeZone: "Middle Earth" is no time zone; an IANA name such as America/Los_Angeles or UTC is expected',
        'spec.defaults.releaseCadence: "fortnightly" is no cadence; continuous, daily, weekly, biweekly, monthly, quarterly, on-demand, a duration such as P2W or a rule such as RRULE:FREQ=MONTHLY;BYDAY=3TU is expected',
        'spec.defaults.reviewInterval: "90 days" is no duration; an ISO 8601 duration such as PT15M, P1D or P90D is expected',
        'spec.supportTiers[0].responseTargets.sev1: "P1M" is no response target; days, hours and minutes such as PT15M or P1D are expected',
      ],
    ],
  ])('reports %s', (_, yaml, problems) => {
    expect(problemsOf(yaml)).toEqual(problems);
  });

  it.each([
    ['nothing', undefined],
    ['nothing', null],
    ['"to do"', 'to do'],
    ['7', 7],
    ['a list', ['a']],
    ['nothing', wrapUnreadableSpec(null)],
    ['a list', wrapUnreadableSpec(['a'])],
  ])('says in words that the spec is no map but %s', (words, spec) => {
    expect(validateOperatingModel(entityOf(spec))).toEqual({
      problems: [
        {
          path: 'spec',
          message: `Must be a map of keys with at least status and appliesTo, not ${words}`,
        },
      ],
      appliesTo: [],
    });
  });

  it('names another API version and kind', () => {
    const entity = entityOf({ status: 'draft', appliesTo: [] });
    expect(
      validateOperatingModel({
        ...entity,
        apiVersion: 'operating-model.io/v1',
        kind: 'operatingmodel',
      }).problems,
    ).toEqual([
      {
        path: 'apiVersion',
        message:
          'Must be operating-model.io/v1alpha1, not "operating-model.io/v1"',
      },
    ]);
    expect(
      validateOperatingModel({ ...entity, kind: 'Component' }).problems,
    ).toEqual([
      { path: 'kind', message: 'Must be OperatingModel, not "Component"' },
    ]);
  });

  it('fills in defaults, titles, and the full form of every reference', () => {
    const { model, problems } = validateOperatingModel(
      entityOf(
        parse(`
          owner: Leads
          status: adopted
          appliesTo: [Domain:Cloud, system:other/x]
          defaults: { roles: { triage: Leads } }
          entities: [{ ref: component:SSO, roles: { support: user:Ana } }]
          severities: [{ id: sev1, title: Critical }, { id: sev2 }]
          rotations: [{ id: days, members: [user:Ana, user:eu/Bo], startsOn: 2026-01-05, shift: PT12H }]
          escalationPaths:
            - { id: path, steps: [{ notify: 'rotation:days', after: PT0S }, { notify: Leads, after: PT5M }] }
          areas:
            - id: area
              kind: support
              appliesTo: [system:Workspace]
              decisions: [{ id: lock, question: Lock?, accountable: [Leads], handoff: { to: Leads } }]
        `),
        'cloud',
      ),
    );

    expect(problems).toEqual([]);
    expect(model).toMatchObject({
      entityRef: 'operatingmodel:cloud/cloud-suite',
      title: 'Cloud-Suite',
      spec: {
        owner: 'group:cloud/leads',
        timeZone: 'UTC',
        periodsFrom: '2026-01-05',
        businessHours: {
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          from: '09:00',
          to: '17:00',
        },
        appliesTo: ['domain:cloud/cloud', 'system:other/x'],
        defaults: { roles: { triage: 'group:cloud/leads' } },
        entities: [
          { ref: 'component:cloud/sso', roles: { support: 'user:cloud/ana' } },
        ],
        severities: [{ title: 'Critical' }, { title: 'sev2' }],
        rotations: [
          {
            title: 'days',
            coverage: '24x7',
            members: ['user:cloud/ana', 'user:eu/bo'],
          },
        ],
        escalationPaths: [
          {
            steps: [
              { notify: 'rotation:days' },
              { notify: 'group:cloud/leads' },
            ],
          },
        ],
        areas: [
          {
            appliesTo: ['system:cloud/workspace'],
            decisions: [
              {
                accountable: ['group:cloud/leads'],
                handoff: { to: 'group:cloud/leads' },
              },
            ],
          },
        ],
        scorecards: [],
      },
    });
  });

  it('reads what a broken model applies to', () => {
    const { model, appliesTo } = validateOperatingModel(
      entityOf({
        status: 'no',
        appliesTo: ['Domain:A', 'domain:default/a', 'bare', 'a b:c', 7],
      }),
    );
    expect(model).toBeUndefined();
    expect(appliesTo).toEqual(['domain:default/a']);
  });

  it('lists a hundred problems and counts the rest, quickly and in one line each', () => {
    const keys = Array.from(
      { length: 10_000 },
      (_, index) => `k${index}\u0000\n`,
    );
    const { problems } = validateOperatingModel(
      entityOf(Object.fromEntries(keys.map(key => [key, 'x'.repeat(10)]))),
    );
    expect(problems).toHaveLength(101);
    expect(problems[2].path).toBe('spec["k0\\u0000\\n"]');
    expect(problems.at(-1)).toEqual({
      path: 'spec',
      message:
        '9902 more problems are not listed; they show when these are mended',
    });
  });

  it('names a key that would be the prototype of an object', () => {
    const spec = JSON.parse(
      '{"status":"draft","appliesTo":[],"__proto__":{"owner":"x"},"constructor":1,"severities":[{"id":"a","__proto__":1}],"supportTiers":[{"id":"t","coverage":"24x7","responseTargets":{"__proto__":"PT1H"}}]}',
    );
    expect(
      validateOperatingModel(entityOf(spec)).problems.map(({ path }) => path),
    ).toEqual([
      'spec.__proto__',
      'spec.constructor',
      'spec.severities[0].__proto__',
      'spec.supportTiers[0].responseTargets.__proto__',
    ]);
  });

  it('accepts the sample of the documentation', () => {
    const file = resolve(examples, 'operating-model-sample.yaml');
    const { model, problems } = validateOperatingModel(
      parse(readFileSync(file, 'utf8')),
    );
    expect(problems).toEqual([]);
    expect(model?.title).toBe('Cloud Suite operating model');
  });

  it('accepts the example of the guide', () => {
    const guide = readFileSync(
      resolve(__dirname, '../../../../docs/operating-model-kind.md'),
      'utf8',
    );
    const [, example] = /```yaml\n(.*?)```/s.exec(guide)!;
    expect(validateOperatingModel(parse(example)).problems).toEqual([]);
  });

  it('accepts the model of the Cloud Suite', () => {
    const folder = resolve(examples, 'cloud-suite');
    const models = (readdirSync(folder, { recursive: true }) as string[])
      .filter(file => file.endsWith('.yaml'))
      .flatMap(file =>
        parseAllDocuments(readFileSync(resolve(folder, file), 'utf8')),
      )
      .map(document => document.toJS() as Entity | null)
      .filter(
        entity =>
          entity?.kind === 'OperatingModel' &&
          entity.metadata.name === 'cloud-suite',
      );
    expect(models).toHaveLength(1);
    expect(validateOperatingModel(models[0]!).problems).toEqual([]);
  });
});
