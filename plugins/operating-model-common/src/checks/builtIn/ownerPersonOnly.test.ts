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

  it('wants groups to decide and to own queues; anything else a person may do', () => {
    const found = new FixtureCatalog()
      .decide(0, ['accountable'], 'user:p1')
      .decide(0, ['responsible'], ['user:p2'])
      .decide(0, ['deputy'], 'user:p3')
      .decide(0, ['informed'], ['user:p4'])
      .decide(0, ['handoff', 'to'], 'user:p5')
      .edit('OperatingModel', ['spec', 'areas', 0, 'lead'], 'user:p6')
      .edit('OperatingModel', ['spec', 'queues', 0, 'owner'], 'user:p7')
      .edit('OperatingModel', ['spec', 'queues', 0, 'deputy'], 'user:p8')
      .findings('OperatingModel');
    expect(found.map(({ code, subject }) => [code, subject.path])).toEqual([
      [
        'owner.person-only',
        'spec.areas[accounts].decisions[account-lock].accountable',
      ],
      ['owner.person-only', 'spec.queues[access].owner'],
    ]);
  });
});
