import { fixtures } from '../__testUtils__/fixtures';

describe('model.invalid', () => {
  it('names each problem with its path, and what is in force meanwhile', () => {
    const [finding] = fixtures['model.invalid']
      .catalog()
      .findings('OperatingModel');
    expect(finding.subject.path).toBe('spec.suportTiers');
    expect(finding.message).toContain('supportTiers');
    expect(finding.evidence[1].value).toBe('nothing: it has never been valid');
  });

  it('tells the entities for which it would be the only model, and mends in its file', () => {
    const catalog = fixtures['model.invalid'].catalog();
    const [finding] = catalog.findings();
    expect(finding).toMatchObject({
      code: 'model.invalid',
      subject: { entityRef: 'component:default/service' },
      fix: { file: 'operatingmodel-suite/catalog-info.yaml' },
    });
    expect(catalog.mend(finding).findings()).toEqual([]);
  });
});
