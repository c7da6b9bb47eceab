import { preview } from './__testUtils__/preview';
import { components, SUITE } from './__testUtils__/suite';

describe('the routes of ModelPreview', () => {
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
});
