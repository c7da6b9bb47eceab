import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { BASE_CATALOG } from '../__testUtils__/baseCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('owner.unresolved', () => {
  it('offers the nearest group first', () => {
    const [finding] = fixtures['owner.unresolved'].catalog().findings();
    expect(finding.message).toBe(
      'The owner is group:default/acounts, which the catalog does not know.',
    );
    expect(finding.fix?.candidates?.[0]).toBe('group:default/accounts');
  });

  it('writes no list anew for each of very many that are unknown', () => {
    const unknown = (many: number) =>
      Array.from({ length: many }, (_, place) => `group:default/no-${place}`);
    const fixesOf = (many: number) =>
      new FixtureCatalog()
        .decide(0, ['informed'], unknown(many))
        .findings('OperatingModel')
        .filter(({ code }) => code === 'owner.unresolved')
        .map(({ fix }) => fix?.yaml !== undefined);
    expect(fixesOf(3)).toEqual([true, true, true]);
    expect(new Set(fixesOf(90))).toEqual(new Set([false]));
    expect(fixesOf(90)).toHaveLength(90);
  });

  it.each<['Component' | 'System']>([['Component'], ['System']])(
    'finds an owner of a %s that is no reference at all, of which nothing else is claimed',
    kind => {
      const catalog = new FixtureCatalog().edit(
        kind,
        ['spec', 'owner'],
        'Front Desk!',
      );
      const [finding, ...others] = catalog.findings(kind);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        code: 'owner.unresolved',
        message:
          'The owner is written as "Front Desk!", which is no reference to a group or a person.',
        evidence: [{ label: 'spec.owner', value: '"Front Desk!"' }],
      });
      expect(finding.fix?.candidates?.[0]).toBe('group:default/front-desk');
      expect(
        catalog
          .verdicts(kind)
          .find(({ check, part }) => check === 'owner.none' && !part),
      ).toMatchObject({ result: 'pass', message: { id: 'owner.none/named' } });
      expect(catalog.mend(finding).findings(kind)).toEqual([]);
    },
  );

  it.each<['API' | 'Resource' | 'Domain' | 'OperatingModel']>([
    ['API'],
    ['Resource'],
    ['Domain'],
    ['OperatingModel'],
  ])('finds it of a %s, too', kind => {
    const catalog =
      kind === 'OperatingModel'
        ? new FixtureCatalog().edit(kind, ['spec', 'owner'], 'jane@example.com')
        : new FixtureCatalog(BASE_CATALOG).edit('System', ['kind'], kind);
    if (kind !== 'OperatingModel') {
      catalog.edit(kind, ['spec', 'owner'], 'jane@example.com');
    }
    const found = catalog.findings(kind);
    expect(
      found
        .filter(({ code }) => code === 'owner.unresolved')
        .map(({ message }) => message),
    ).toEqual([
      'The owner is written as "jane@example.com", which is no reference to a group or a person.',
    ]);
    // In a model it is also a problem of its text, which names the place.
    expect(
      found
        .filter(({ code }) => code === 'model.invalid')
        .map(({ subject }) => subject.path),
    ).toEqual(kind === 'OperatingModel' ? ['spec.owner'] : []);
  });

  it.each([
    ['Front Desk!', 'group:default/front-desk'],
    ['accounts@example.com', 'group:default/accounts'],
    ['@acme/identity', 'group:default/identity'],
    ['identity, accounts', 'group:default/identity'],
    ['group:Front Desk', 'group:default/front-desk'],
  ])('offers for %p the group that was probably meant', (written, group) => {
    const catalog = new FixtureCatalog()
      .edit('Component', ['spec', 'owner'], written)
      .annotate('docs-owner', written);
    const found = catalog.findings();
    expect(found.map(({ code, message }) => [code, message])).toEqual(
      ['docs role', 'owner'].map(what => [
        'owner.unresolved',
        `The ${what} is written as ${JSON.stringify(
          written,
        )}, which is no reference to a group or a person.`,
      ]),
    );
    expect(found.map(({ fix }) => fix?.candidates?.[0])).toEqual([
      group,
      group,
    ]);
    for (const finding of found) {
      catalog.mend(finding);
    }
    expect(catalog.findings()).toEqual([]);
  });

  it('says of a list, and of a text that is too long, what is wrong with it', () => {
    const messages = (written: string) =>
      new FixtureCatalog()
        .annotate('docs-owner', written)
        .findings()
        .map(({ code, message }) => [code, message]);
    expect(messages('["accounts"]')).toEqual([
      [
        'owner.unresolved',
        'The docs role is written as "[\\"accounts\\"]". The value is a list. A group or a user is expected, for example group:default/accounts.',
      ],
    ]);
    expect(messages('x'.repeat(201))).toEqual([
      [
        'owner.unresolved',
        expect.stringMatching(
          /The value is 201 characters long; 200 are allowed\.$/,
        ),
      ],
    ]);
  });

  it('leaves an empty text to the check of annotations', () => {
    const catalog = new FixtureCatalog().annotate('docs-owner', ' ');
    expect(catalog.findings().map(({ code }) => code)).toEqual([
      'annotation.invalid',
    ]);
  });

  it.each([
    [
      'component:default/service',
      'is component:default/service, which is a Component and owns nothing here; a Group or a User is expected.',
    ],
    [
      'api:desk',
      'is api:default/desk, which is an API and owns nothing here; a Group or a User is expected.',
    ],
    [
      'rotation:cloud',
      'is rotation:default/cloud: a rotation can be notified by an escalation path and owns nothing here; a Group or a User is expected.',
    ],
  ])(
    'says of %s what it is, and nothing of whether it is known',
    (written, said) => {
      const catalog = new FixtureCatalog()
        .edit('Component', ['spec', 'owner'], written)
        .annotate('triage-owner', written);
      expect(catalog.findings().map(({ message }) => message)).toEqual([
        `The triage role ${said}`,
        `The owner ${said}`,
      ]);
      const reasons = catalog
        .verdicts()
        .filter(({ result }) => result === 'unknown')
        .map(({ reason }) => reason?.id);
      expect(reasons).not.toContain('effective/party-unknown');
      expect(reasons).not.toHaveLength(0);
      for (const finding of catalog.findings()) {
        catalog.mend(finding);
      }
      expect(catalog.findings()).toEqual([]);
    },
  );

  it.each([
    [['spec', 'defaults', 'roles', 'triage'], 'spec.defaults.roles.triage'],
    [['spec', 'queues', 0, 'owner'], 'spec.queues[0].owner'],
    [['spec', 'rotations', 0, 'owner'], 'spec.rotations[0].owner'],
    [['spec', 'rotations', 0, 'members', 1], 'spec.rotations[0].members[1]'],
    [
      ['spec', 'escalationPaths', 0, 'steps', 1, 'notify'],
      'spec.escalationPaths[0].steps[1].notify',
    ],
    [
      ['spec', 'areas', 0, 'decisions', 0, 'accountable'],
      'spec.areas[0].decisions[0].accountable',
    ],
    [
      ['spec', 'areas', 0, 'decisions', 0, 'deputy'],
      'spec.areas[0].decisions[0].deputy',
    ],
    [
      ['spec', 'areas', 0, 'decisions', 0, 'handoff', 'to'],
      'spec.areas[0].decisions[0].handoff.to',
    ],
  ])('is a problem of the text of a model at %j', (path, place) => {
    for (const written of [
      'jane@example.com',
      '@acme/accounts',
      'accounts, identity',
      'Front Desk',
      'component:default/service',
    ]) {
      const found = new FixtureCatalog()
        .edit('OperatingModel', path, written)
        .findings('OperatingModel')
        .filter(({ code }) => code === 'model.invalid');
      expect(found.map(({ subject }) => subject.path)).toEqual([place]);
      expect(found[0].message).toContain(JSON.stringify(written));
    }
  });

  it('finds every party that a model names and the catalog does not know', () => {
    const found = new FixtureCatalog()
      .edit('OperatingModel', ['spec', 'owner'], 'gone')
      .edit(
        'OperatingModel',
        ['spec', 'entities'],
        [{ ref: 'component:default/service', roles: { support: 'gone' } }],
      )
      .findings('OperatingModel');
    expect(found.map(({ subject }) => subject.path)).toEqual([
      'spec.entities[component:default/service].roles.support',
      'spec.owner',
    ]);
  });

  it('finds everybody whom decisions, areas, queues, surfaces and reviews name, and mends each', () => {
    const catalog = new FixtureCatalog()
      .decide(0, ['accountable'], ['accounts', 'gone'])
      .decide(0, ['responsible'], ['gone', 'accounts', 'gone'])
      .decide(0, ['deputy'], 'user:gone')
      .decide(0, ['consulted', 0], 'gone')
      .decide(0, ['informed', 0], 'gone')
      .decide(0, ['handoff', 'to'], 'gone')
      .edit('OperatingModel', ['spec', 'areas', 0, 'lead'], 'gone')
      .edit('OperatingModel', ['spec', 'queues', 0, 'owner'], 'gone')
      .edit('OperatingModel', ['spec', 'queues', 0, 'deputy'], 'user:gone')
      .edit(
        'OperatingModel',
        ['spec', 'surfaces'],
        [{ id: 'book', type: 'runbook', location: './a.md', owner: 'gone' }],
      )
      .edit(
        'OperatingModel',
        ['spec', 'reviews'],
        [
          {
            id: 'weekly',
            kind: 'on-call',
            every: 'weekly',
            chair: 'user:gone',
          },
        ],
      );
    const found = () =>
      catalog
        .findings('OperatingModel')
        .filter(({ code }) => code === 'owner.unresolved');
    const decision = 'spec.areas[accounts].decisions[account-lock]';
    expect(found().map(({ subject }) => subject.path)).toEqual([
      `${decision}.accountable`,
      `${decision}.consulted`,
      `${decision}.deputy`,
      `${decision}.handoff.to`,
      `${decision}.informed`,
      `${decision}.responsible`,
      'spec.areas[accounts].lead',
      'spec.queues[access].deputy',
      'spec.queues[access].owner',
      'spec.reviews[weekly].chair',
      'spec.surfaces[book].owner',
    ]);
    expect(found()[0].message).toBe(
      'The accountable party of the decision account-lock is group:default/gone, which the catalog does not know.',
    );
    for (const finding of found()) {
      catalog.mend(finding);
    }
    expect(found()).toEqual([]);
  });
});
