import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('escalation.individual', () => {
  it('names the step and allows the last one', () => {
    const found = fixtures['escalation.individual']
      .catalog()
      .findings('OperatingModel');
    expect(found.map(({ subject }) => subject.path)).toEqual([
      'spec.escalationPaths[primary].steps[1]',
    ]);
    expect(found[0].fix?.candidates?.[0]).toBe('rotation:cloud');
  });

  it('does not allow a path of a single person', () => {
    const found = new FixtureCatalog()
      .edit(
        'OperatingModel',
        ['spec', 'escalationPaths', 0, 'steps'],
        [{ notify: 'user:default/p1', after: 'PT0S' }],
      )
      .findings('OperatingModel');
    expect(found.map(({ code }) => code)).toContain('escalation.individual');
  });

  it('asks the path of a queue too', () => {
    const found = new FixtureCatalog()
      .edit('OperatingModel', ['spec', 'escalationPaths', 1], {
        id: 'desk',
        steps: [
          { notify: 'user:default/p1', after: 'PT0S' },
          { notify: 'group:default/identity', after: 'PT5M' },
          { notify: 'group:default/accounts', after: 'PT30M' },
        ],
      })
      .edit('OperatingModel', ['spec', 'queues', 0, 'escalationPath'], 'desk')
      .findings('OperatingModel');
    expect(found.map(({ code, subject }) => [code, subject.path])).toEqual([
      ['escalation.individual', 'spec.escalationPaths[desk].steps[0]'],
    ]);
  });
});
