import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('owner.person-only', () => {
  it('names the person', () => {
    const [finding] = fixtures['owner.person-only'].catalog().findings();
    expect(finding.message).toBe(
      'The owner is user:default/p1, one person; when that person is away, nobody answers.',
    );
  });

  it('finds a person in a model too', () => {
    const found = new FixtureCatalog()
      .edit(
        'OperatingModel',
        ['spec', 'rotations', 0, 'owner'],
        'user:default/p1',
      )
      .findings('OperatingModel');
    expect(found.map(({ code, subject }) => [code, subject.path])).toEqual([
      ['owner.person-only', 'spec.rotations[cloud].owner'],
    ]);
  });
});
