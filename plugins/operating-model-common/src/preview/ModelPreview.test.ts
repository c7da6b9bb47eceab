import type { Entity } from '@backstage/catalog-model';
import { previewAnswerSchema, type PreviewAnswer } from '../api/previewSchemas';
import { toEntityView, toModelState, toPartyViews } from '../catalog';
import { builtInChecks, CheckSet, type Check } from '../checks';
import { defaultDomainConfig } from '../effective';
import { noFacts } from '../facts';
import type { ShownModels } from './ModelComparison';
import { ModelPreview } from './ModelPreview';

function entity(
  kind: string,
  name: string,
  spec: object,
  annotations: { [field: string]: string } = {},
): Entity {
  return {
    apiVersion:
      kind === 'OperatingModel'
        ? 'operating-model.io/v1alpha1'
        : 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      annotations: Object.fromEntries(
        Object.entries(annotations).map(([field, value]) => [
          `operating-model.io/${field}`,
          value,
        ]),
      ),
    },
    spec: spec as Entity['spec'],
  };
}

const SUITE = {
  owner: 'leads',
  status: 'adopted',
  version: '1.0.0',
  appliesTo: ['system:default/workspace'],
  severities: [{ id: 'sev1' }, { id: 'sev2' }],
  supportTiers: [
    {
      id: 'gold',
      coverage: '24x7',
      escalationPath: 'path',
      responseTargets: { sev1: 'PT15M', sev2: 'PT1H' },
    },
    {
      id: 'silver',
      coverage: 'business-hours',
      escalationPath: 'path',
      responseTargets: { sev1: 'PT4H' },
    },
  ],
  escalationPaths: [
    {
      id: 'path',
      steps: [
        { notify: 'group:accounts', after: 'PT0S' },
        { notify: 'group:leads', after: 'PT30M' },
      ],
    },
  ],
  issueClasses: [{ id: 'billing' }, { id: 'outage' }, { id: 'tax' }],
  queues: [
    { id: 'money', owner: 'leads', issueClasses: ['billing'] },
    { id: 'ops', issueClasses: ['outage'] },
  ],
  defaults: { supportTier: 'silver', releaseCadence: 'weekly' },
  areas: [
    {
      id: 'access',
      title: 'Access',
      kind: 'access',
      decisions: [
        {
          id: 'lock',
          question: 'Lock it?',
          accountable: 'accounts',
          cadence: 'on-demand',
          handoff: { to: 'leads' },
        },
        { id: 'unlock', question: 'Unlock it?' },
      ],
    },
  ],
};

const components = (count: number, annotations = {}, prefix = 'part') =>
  Array.from({ length: count }, (_, number) =>
    entity(
      'Component',
      `${prefix}-${String(number).padStart(3, '0')}`,
      { owner: 'accounts', system: 'workspace', type: 'service' },
      annotations,
    ),
  );

/** What the change of the model would do to a catalog of these entities. */
function preview(
  change: object,
  options: {
    present?: object | null;
    entities?: Entity[];
    shown?: ShownModels;
    checks?: readonly Check[];
    /** What others do while it answers. */
    meanwhile?: () => void;
  } = {},
): PreviewAnswer {
  const {
    present = SUITE,
    entities = components(3),
    shown,
    checks = builtInChecks,
    meanwhile = () => {},
  } = options;
  const state = (spec: object) =>
    toModelState({ entity: entity('OperatingModel', 'suite', spec) });
  const { inForce, ...changed } = state({ ...SUITE, ...change });
  expect(changed.problems).toEqual([]);
  const scope = toEntityView(
    entity('System', 'workspace', { owner: 'accounts' }),
  );
  const models = present ? [state(present)] : [];
  const run = new ModelPreview({
    index: {
      parties: toPartyViews([
        entity('Group', 'leads', { members: ['ana'] }),
        entity('Group', 'accounts', { members: ['ana', 'bo'] }),
        entity('User', 'ana', {}),
        entity('User', 'bo', {}),
      ]),
      scopes: new Map([[scope.entityRef, scope]]),
      models: new Map(models.map(model => [model.entityRef, model])),
    },
    changed: { ...changed, inForce: inForce! },
    checks: new CheckSet(checks, defaultDomainConfig),
    facts: noFacts,
    config: defaultDomainConfig,
    now: new Date('2026-11-24T12:00:00Z'),
  });
  for (const each of entities) {
    run.add(toEntityView(each));
  }
  const steps = run.answer(shown);
  let step = steps.next();
  while (!step.done) {
    meanwhile();
    step = steps.next();
  }
  expect(previewAnswerSchema.parse(step.value)).toEqual(step.value);
  return step.value;
}

const codes = (findings: PreviewAnswer['entityFindings']) => ({
  added: findings!.added.map(({ code }) => code),
  removed: findings!.removed.map(({ code }) => code),
});

const replace = <T extends { id: string }>(list: T[], item: T) =>
  list.map(old => (old.id === item.id ? item : old));

describe('ModelPreview', () => {
  it('finds nothing where only the words of the model change', () => {
    const answer = preview({ version: '1.0.1', revisitBy: '2027-02-01' });
    expect(answer).toMatchObject({
      entityRef: 'operatingmodel:default/suite',
      valid: true,
      versionBefore: '1.0.0',
      versionAfter: '1.0.1',
      modelFindings: { addedTotal: 0, removedTotal: 0 },
      entityFindings: { addedTotal: 0, removedTotal: 0 },
      entities: { compared: 3, changed: 0, items: [] },
      // Entities of one tier go together; issues about nothing in particular go for themselves.
      routes: { compared: 2 * 3 * 2, changed: 0, items: [] },
      clarity: { before: { decisions: 2, clear: 1 } },
    });
  });

  it('says which entities get another tier, and what becomes of their issues', () => {
    const { entities, routes } = preview(
      { defaults: { supportTier: 'gold', roles: { triage: 'leads' } } },
      {
        entities: [
          ...components(3),
          ...components(2, { 'support-tier': 'silver' }, 'own'),
        ],
      },
    );
    expect(entities).toMatchObject({ compared: 5, changed: 5 });
    expect(entities!.items[0]).toEqual({
      entityRef: 'component:default/own-000',
      changes: [
        { what: 'releaseCadence', before: 'weekly', after: undefined },
        {
          what: 'triage',
          before: 'group:default/accounts',
          after: 'group:default/leads',
        },
      ],
    });
    expect(entities!.items[2].changes[0]).toEqual({
      what: 'supportTier',
      before: 'silver',
      after: 'gold',
    });
    expect(
      routes!.items
        .filter(({ issueClass }) => issueClass === 'billing')
        .map(({ severity, tier, entities: count, before, after }) => [
          severity,
          tier,
          count,
          before!.target,
          after!.target,
        ]),
    ).toEqual([
      ['sev1', 'gold', 3, 'PT4H', 'PT15M'],
      ['sev2', 'gold', 3, undefined, 'PT1H'],
      ['sev1', 'gold', 0, 'PT4H', 'PT15M'],
      ['sev2', 'gold', 0, undefined, 'PT1H'],
    ]);
    expect(routes!.changed).toBe(routes!.items.length);
  });

  it('compares who takes an issue: the owner of its queue, else whoever supports the entity', () => {
    const { routes } = preview(
      {
        issueClasses: [{ id: 'billing' }, { id: 'outage' }, { id: 'refund' }],
        queues: [
          { id: 'money', owner: 'group:gone', issueClasses: ['billing'] },
          { id: 'ops', owner: 'leads', issueClasses: ['outage', 'refund'] },
        ],
      },
      {
        entities: [
          ...components(2),
          ...components(1, { 'support-owner': 'leads' }, 'other'),
        ],
      },
    );
    const sides = routes!.items
      .filter(({ severity, entities }) => severity === 'sev1' && entities > 0)
      .map(({ issueClass, entities, before, after }) => [
        issueClass,
        entities,
        [before!.queue, before!.takenBy, before!.missing],
        [after!.queue, after!.takenBy, after!.missing],
      ]);
    const accounts = 'group:default/accounts';
    const leads = 'group:default/leads';
    const none = undefined;
    expect(sides).toEqual([
      ['billing', 2, ['money', leads, none], ['money', accounts, none]],
      ['outage', 2, ['ops', accounts, none], ['ops', leads, none]],
      ['refund', 2, [none, none, 'issue-class.unknown'], ['ops', leads, none]],
      [
        'tax',
        2,
        [none, none, 'queue.uncovered-class'],
        [none, none, 'issue-class.unknown'],
      ],
      ['refund', 1, [none, none, 'issue-class.unknown'], ['ops', leads, none]],
      [
        'tax',
        1,
        [none, none, 'queue.uncovered-class'],
        [none, none, 'issue-class.unknown'],
      ],
    ]);
  });

  it('compares escalation steps: those of the path of the queue, else of the entity', () => {
    const steps = [{ notify: 'group:leads', after: 'PT1H' }];
    const { routes, entities } = preview({
      escalationPaths: [SUITE.escalationPaths[0], { id: 'slow', steps }],
      queues: [{ ...SUITE.queues[0], escalationPath: 'slow' }, SUITE.queues[1]],
    });
    expect(entities!.changed).toBe(0);
    expect(
      routes!.items.map(({ issueClass, path, entities: count, ...sides }) => [
        issueClass,
        path,
        count,
        sides.before!.steps.length,
        sides.after!.steps,
      ]),
    ).toEqual(
      [
        ['billing', 'path', 3, 2],
        ['billing', 'path', 3, 2],
        ['billing', 'path', 0, 2],
        ['billing', 'path', 0, 2],
      ].map(row => [
        ...row,
        [{ notify: 'group:default/leads', after: 'PT1H' }],
      ]),
    );
  });

  it('says which findings come and go, of the model apart from those of entities', () => {
    const answer = preview(
      {
        supportTiers: replace(SUITE.supportTiers, {
          ...SUITE.supportTiers[1],
          escalationPath: undefined as unknown as string,
        }),
        revisitBy: '2027-02-01',
      },
      {
        present: { ...SUITE, revisitBy: '2026-01-01' },
        entities: components(1, { 'support-tier': 'silver' }),
      },
    );
    expect(codes(answer.entityFindings)).toEqual({
      added: ['escalation.none'],
      removed: [],
    });
    expect(answer.entities!.items[0].changes).toEqual([
      { what: 'escalationPath', before: 'path', after: undefined },
    ]);
    const { added, removed } = codes(answer.modelFindings);
    // A tier without a path promises no hours along one that notifies no rotation.
    expect(removed).toEqual(['coverage.gap', 'model.past-revisit']);
    expect(added).not.toContain('model.past-revisit');
  });

  it('compares clarity per area, with areas that are new and gone', () => {
    const { clarity } = preview({
      areas: [
        {
          id: 'releases',
          kind: 'release',
          decisions: [
            {
              id: 'ship',
              question: 'Ship it?',
              accountable: 'leads',
              cadence: 'weekly',
              handoff: { none: 'It ends here' },
            },
          ],
        },
      ],
    });
    expect(clarity).toEqual({
      before: { decisions: 2, clear: 1 },
      after: { decisions: 1, clear: 1 },
      areas: [
        {
          id: 'releases',
          title: 'releases',
          before: undefined,
          after: { decisions: 1, clear: 1 },
        },
        {
          id: 'access',
          title: 'Access',
          before: { decisions: 2, clear: 1 },
          after: undefined,
        },
      ],
    });
  });

  it('names runbooks that come, and says of one that it can never be opened', () => {
    const { entities } = preview(
      {
        surfaces: ['./lock.md', './lock.html'].map((location, position) => ({
          ...{ id: `lock-${position}`, type: 'runbook', location },
        })),
      },
      { entities: components(1) },
    );
    expect(entities!.items[0].changes).toEqual([
      {
        what: 'runbooks',
        before: undefined,
        after:
          'lock-0 (./lock.md), lock-1 (./lock.html, which cannot be opened)',
      },
    ]);
  });

  it('shows what a model that is new would bring', () => {
    const answer = preview({}, { present: null });
    expect(answer.versionBefore).toBeUndefined();
    expect(answer.clarity!.before).toBeUndefined();
    expect(codes(answer.entityFindings).removed).toEqual(
      ['cadence.none', 'model.none'].flatMap(code => [code, code, code]),
    );
    expect(answer.entities!.items[0].changes).toContainEqual({
      what: 'model',
      before: undefined,
      after: 'operatingmodel:default/suite',
    });
    expect(answer.routes!.changed).toBe(answer.routes!.compared);
    expect(answer.routes!.items[0]).toMatchObject({
      issueClass: 'billing',
      entities: 3,
      after: { takenBy: 'group:default/leads', target: 'PT4H' },
    });
    expect(answer.routes!.items[0].before).toBeUndefined();
  });

  it('sums up what its tables hold, for entities of which nothing but who takes an issue is different too', () => {
    const same = preview({ version: '1.0.1' });
    expect(same.effect).toEqual({
      ...{ unchanged: true, entities: 0, values: 0, routed: 0 },
      ...{ ways: 0, findings: 0, areas: 0 },
    });
    expect(same).not.toHaveProperty('asItStands');

    // The path of all of them notifies somebody else; what holds for each of them stays as it is.
    const { effect, entities, routes } = preview({
      escalationPaths: [
        { id: 'path', steps: [{ notify: 'group:leads', after: 'PT0S' }] },
      ],
    });
    expect(entities).toMatchObject({ compared: 3, changed: 0 });
    expect(routes!.changed).toBeGreaterThan(0);
    expect(effect).toMatchObject({
      ...{ unchanged: false, entities: 3, values: 0, routed: 3 },
      ways: routes!.changed,
    });
  });

  it('says of a draft what it would do as if it were adopted, and what it does as it stands', () => {
    const draft = { status: 'draft' };
    const fresh = preview(draft, { present: null });
    expect(fresh.asItStands).toMatchObject({ entities: 0, values: 0, ways: 0 });
    expect(fresh.effect).toMatchObject({ entities: 3, values: 3, routed: 3 });
    expect(fresh.entities?.changed).toBe(3);

    // A draft of the catalog that is changed: as it stands neither applied before nor does now.
    const changed = preview(
      { ...draft, version: '1.1.0' },
      { present: { ...SUITE, ...draft } },
    );
    expect(changed.asItStands?.unchanged).toBe(true);
    expect(changed.effect).toMatchObject({ unchanged: false, values: 3 });

    // What is in force is taken away by making it a draft; as if adopted, all stays.
    const taken = preview(draft);
    expect(taken.asItStands).toMatchObject({ values: 3, routed: 3 });
    expect(taken.effect?.unchanged).toBe(true);
  });

  it('lists the first hundred of many, and counts them all', () => {
    const { entities, entityFindings, routes } = preview(
      {
        appliesTo: ['system:default/elsewhere'],
      },
      { entities: components(900).reverse() },
    );
    expect(entities).toMatchObject({ compared: 900, changed: 900 });
    expect(entities!.items.map(({ entityRef }) => entityRef)).toEqual(
      components(100).map(
        ({ metadata }) => `component:default/${metadata.name}`,
      ),
    );
    expect(entityFindings!.addedTotal).toBe(1800);
    expect(entityFindings!.added).toHaveLength(100);
    expect(entityFindings!.removedTotal).toBe(0);
    expect(routes!.items[0]).toMatchObject({ entities: 900, tier: 'silver' });
    expect(routes!.items[0].after).toBeUndefined();
  });

  it('lets others run between the checks of a model, which has thousands of parts', () => {
    const run: string[] = [];
    const checkThat = (id: string): Check => ({
      id: `test.${id}`,
      title: 'Something is tested',
      severity: 'info',
      source: { title: 'A test' },
      messages: { said: 'It is said.' },
      checkModel: () => {
        run.push(id);
        return [];
      },
    });
    preview(
      { version: '1.0.1' },
      {
        checks: [checkThat('first'), checkThat('second')],
        entities: [],
        meanwhile: () => run.push('others'),
      },
    );
    expect(run.slice(0, 8)).toEqual(
      ['first', 'second', 'first', 'second'].flatMap(id => [id, 'others']),
    );
  });

  it('does not speak of parts that the reader may not see', () => {
    const model = toModelState({
      entity: entity('OperatingModel', 'suite', SUITE),
    }).inForce!;
    const hidden = { ...model, spec: { ...model.spec, areas: [] } };
    const answer = preview(
      { areas: [{ id: 'access', kind: 'access', decisions: [] }] },
      { shown: { before: hidden, after: hidden } },
    );
    expect(answer.clarity).toEqual({
      before: { decisions: 0, clear: 0 },
      after: { decisions: 0, clear: 0 },
      areas: [],
    });
    expect(
      answer.modelFindings!.removed.filter(({ subject }) =>
        subject.path?.startsWith('spec.areas'),
      ),
    ).toEqual([]);
  });
});
