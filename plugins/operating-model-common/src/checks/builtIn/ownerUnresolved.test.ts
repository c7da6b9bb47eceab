import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
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

  it('leaves the holder of a role that is no reference to the check of annotations', () => {
    const catalog = new FixtureCatalog().annotate('docs-owner', 'Front Desk!');
    expect(catalog.findings().map(({ code }) => code)).toEqual([
      'annotation.invalid',
    ]);
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
