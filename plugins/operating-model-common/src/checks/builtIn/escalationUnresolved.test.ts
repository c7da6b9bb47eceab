import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('escalation.unresolved', () => {
  it('names the step, and the nearest group first', () => {
    const [finding] = fixtures['escalation.unresolved']
      .catalog()
      .findings('OperatingModel');
    expect(finding.subject.path).toBe('spec.escalationPaths[primary].steps[1]');
    expect(finding.fix?.candidates?.[0]).toBe('group:default/accounts');
  });

  it('finds an annotation that names no path, mends it, and says what holds meanwhile', () => {
    const catalog = new FixtureCatalog().annotate('escalation-path', 'primry');
    const [finding] = catalog.findings();
    expect(finding).toMatchObject({
      code: 'escalation.unresolved',
      evidence: [{ value: 'primry' }, { value: 'primary' }],
    });
    expect(catalog.mend(finding).findings()).toEqual([]);
  });

  it('leaves a path of a queue that is not there to the check of the text', () => {
    const found = new FixtureCatalog()
      .edit('OperatingModel', ['spec', 'queues', 0, 'escalationPath'], 'gone')
      .findings('OperatingModel');
    expect(found.map(({ code, subject }) => [code, subject.path])).toEqual([
      ['model.invalid', 'spec.queues[0].escalationPath'],
    ]);
  });
});
