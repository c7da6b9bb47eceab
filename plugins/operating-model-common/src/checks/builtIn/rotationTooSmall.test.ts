import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('rotation.too-small', () => {
  it('counts people, not turns', () => {
    const catalog = new FixtureCatalog().edit(
      'OperatingModel',
      ['spec', 'rotations', 0, 'members'],
      Array.from({ length: 9 }, () => 'user:default/p1'),
    );
    expect(
      catalog.findings('OperatingModel').map(({ message }) => message),
    ).toContain(
      'The rotation cloud covers 24x7 with 1 person; 9 are needed to hold that without burning out.',
    );
  });

  it('asks for fewer where fewer hours are covered', () => {
    const catalog = fixtures['rotation.too-small'].catalog();
    const found = () =>
      catalog
        .findings('OperatingModel')
        .filter(({ code }) => code === 'rotation.too-small');
    expect(found()).toHaveLength(1);
    catalog.edit(
      'OperatingModel',
      ['spec', 'rotations', 0, 'coverage'],
      '24x5',
    );
    expect(found()).toEqual([]);
  });

  it('shows the number that it holds to, and where it comes from', () => {
    const catalog = fixtures['rotation.too-small'].catalog();
    const needed = () =>
      catalog.findings('OperatingModel')[0].evidence.map(({ value }) => value);
    expect(needed()).toEqual([
      '7',
      '9 (The Site Reliability Workbook, chapter 8: eight and one to spare)',
    ]);
    const parameters = { aroundTheClock: 8 };
    catalog.configure({
      rules: new Map([['rotation.too-small', { parameters }]]),
    });
    expect(needed()[1]).toMatch(/^8 \(configured; 9 by default: /);
  });

  it('counts nobody whose shifts never fall into the hours, and names them', () => {
    const catalog = new FixtureCatalog()
      .edit(
        'OperatingModel',
        ['spec', 'supportTiers', 0, 'coverage'],
        'business-hours',
      )
      .edit('OperatingModel', ['spec', 'rotations', 0], {
        id: 'cloud',
        owner: 'group:default/accounts',
        coverage: 'business-hours',
        members: ['p1', 'p2', 'p3'].map(name => `user:default/${name}`),
        startsOn: '2026-01-05',
        shift: 'PT8H',
        handoffAt: { time: '09:00' },
      });
    const found = () =>
      catalog
        .findings('OperatingModel')
        .filter(({ code }) => code === 'rotation.too-small');
    expect(
      found().map(({ subject, message }) => [subject.path, message]),
    ).toEqual([
      [
        'spec.rotations[cloud]',
        'The rotation cloud covers business-hours with 1 person; 3 are needed to hold that without burning out.',
      ],
      [
        'spec.rotations[cloud].members',
        'user:default/p2, user:default/p3 never have a turn in the rotation cloud: their shifts of 8 hours always fall outside of its hours (business-hours).',
      ],
    ]);
    catalog.mend(found()[1]);
    expect(found()).toEqual([]);
  });
});
