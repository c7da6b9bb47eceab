import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';

const foundOf = (catalog: FixtureCatalog) =>
  catalog
    .findings('OperatingModel')
    .filter(({ code }) => code === 'model.governs-nothing');

const WITHOUT = 'so that the model says nothing there.';

describe('model.governs-nothing', () => {
  it('says of each place what is wrong with it', () => {
    const catalog = new FixtureCatalog()
      .edit(
        'OperatingModel',
        ['spec', 'appliesTo'],
        ['system:default/no-such-system', 'group:default/accounts'],
      )
      .edit(
        'OperatingModel',
        ['spec', 'entities'],
        [
          { ref: 'component:default/not-there', releaseCadence: 'weekly' },
          { ref: 'component:default/service', releaseCadence: 'weekly' },
        ],
      );
    expect(
      foundOf(catalog).map(({ subject, message }) => [subject.path, message]),
    ).toEqual([
      [
        'spec.appliesTo[0]',
        `spec.appliesTo[0]: the catalog does not know system:default/no-such-system, ${WITHOUT}`,
      ],
      [
        'spec.appliesTo[1]',
        'spec.appliesTo[1]: group:default/accounts is a Group, and a Group governs nothing; one of System, Domain, Component, API, Resource is expected.',
      ],
      [
        'spec.entities[0].ref',
        `spec.entities[0].ref: the catalog does not know component:default/not-there, ${WITHOUT}`,
      ],
    ]);
    const [absent, , entry] = foundOf(catalog);
    expect(absent.fix?.candidates).toEqual(['system:default/workspace']);
    catalog.mend(absent).mend(entry);
    expect(foundOf(catalog).map(({ subject }) => subject.path)).toEqual([
      'spec.appliesTo[1]',
    ]);
  });

  it('asks areas, decisions and surfaces what they apply to, and mends each', () => {
    const catalog = new FixtureCatalog()
      .edit(
        'OperatingModel',
        ['spec', 'areas', 0, 'appliesTo'],
        ['system:default/workspac'],
      )
      .decide(0, ['appliesTo'], ['system:default/workspace', 'user:default/p1'])
      .edit(
        'OperatingModel',
        ['spec', 'surfaces'],
        [
          {
            id: 'book',
            type: 'runbook',
            location: './a.md',
            appliesTo: ['system:default/wrkspace'],
          },
        ],
      );
    expect(foundOf(catalog).map(({ subject }) => subject.path)).toEqual([
      'spec.areas[accounts].appliesTo[0]',
      'spec.areas[accounts].decisions[account-lock].appliesTo[1]',
      'spec.surfaces[book].appliesTo[0]',
    ]);
    const [area, , surface] = foundOf(catalog);
    catalog.mend(area).mend(surface);
    expect(foundOf(catalog).map(({ message }) => message)).toEqual([
      'spec.areas[accounts].decisions[account-lock].appliesTo[1]: user:default/p1 is a User, and a User governs nothing; one of System, Domain, Component, API, Resource is expected.',
    ]);
  });

  it('takes the kinds that are configured', () => {
    const named = (...kinds: string[]) =>
      foundOf(
        new FixtureCatalog()
          .edit(
            'OperatingModel',
            ['spec', 'appliesTo'],
            ['system:default/workspace', 'group:default/accounts'],
          )
          .configure({ kinds }),
      ).map(({ message }) => message);
    expect(named('component', 'group')).toEqual([]);
    expect(named('component', 'operatingmodel')).toEqual([
      'spec.appliesTo[1]: group:default/accounts is a Group, and a Group governs nothing; one of System, Domain, Component is expected.',
    ]);
  });

  it('keeps no long list with each of its names', () => {
    const names = Array.from(
      { length: 90 },
      (_, place) => `system:default/no-${place}`,
    );
    const found = foundOf(
      new FixtureCatalog().edit('OperatingModel', ['spec', 'appliesTo'], names),
    );
    expect(found).toHaveLength(90);
    expect(found.map(({ fix }) => fix?.yaml)).toEqual(
      names.map(() => undefined),
    );
  });

  it('asks nothing of a superseded model', () => {
    const catalog = new FixtureCatalog()
      .edit('OperatingModel', ['spec', 'appliesTo'], ['system:default/gone'])
      .edit('OperatingModel', ['spec', 'status'], 'superseded');
    expect(foundOf(catalog)).toEqual([]);
  });
});
