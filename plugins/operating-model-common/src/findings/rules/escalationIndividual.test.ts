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
    expect(found[0].fix.candidates?.[0]).toBe('rotation:cloud');
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
});
