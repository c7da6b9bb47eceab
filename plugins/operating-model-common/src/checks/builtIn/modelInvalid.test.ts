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

  it('tells the entities for which it would be the only model, and not what is in its text', () => {
    const catalog = fixtures['model.invalid'].catalog();
    const [finding] = catalog.findings();
    expect(finding).toMatchObject({
      code: 'model.invalid',
      subject: { entityRef: 'component:default/service' },
      message:
        'operatingmodel:default/suite is meant to apply, but its text has never been valid.',
      evidence: [{ label: 'Model', value: 'operatingmodel:default/suite' }],
    });
    expect(finding.fix?.file).toBeUndefined();
    const [ofModel] = catalog.findings('OperatingModel');
    expect(catalog.mend(ofModel).findings()).toEqual([]);
  });
});
