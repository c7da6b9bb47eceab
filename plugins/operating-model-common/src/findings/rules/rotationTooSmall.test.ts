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
});
