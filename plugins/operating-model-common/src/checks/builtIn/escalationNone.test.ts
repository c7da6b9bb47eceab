import { fixtures } from '../__testUtils__/fixtures';

describe('escalation.none', () => {
  it('offers the paths of the model', () => {
    const [finding] = fixtures['escalation.none'].catalog().findings();
    expect(finding.message).toContain('Suite model');
    expect(finding.fix?.candidates).toEqual(['primary']);
  });

  it('leaves an entity without a model to model.none', () => {
    const catalog = fixtures['escalation.none'].catalog();
    catalog.edit('OperatingModel', ['spec', 'appliesTo'], []);
    expect(catalog.findings().map(({ code }) => code)).toEqual(['model.none']);
  });
});
