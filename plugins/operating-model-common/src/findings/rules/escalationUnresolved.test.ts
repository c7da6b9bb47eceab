import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('escalation.unresolved', () => {
  it('names the step, and the nearest group first', () => {
    const [finding] = fixtures['escalation.unresolved']
      .catalog()
      .findings('OperatingModel');
    expect(finding.subject.path).toBe('spec.escalationPaths[primary].steps[1]');
    expect(finding.fix.candidates?.[0]).toBe('group:default/accounts');
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
});
