import { BASE_CATALOG } from '../__testUtils__/baseCatalog';
import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('model.ambiguous', () => {
  it('names both models and offers them', () => {
    const [finding] = fixtures['model.ambiguous'].catalog().findings();
    expect(finding.message).toBe(
      'operatingmodel:default/rival and operatingmodel:default/suite both apply at the same distance, so neither does.',
    );
    expect(finding.fix?.candidates).toEqual([
      'operatingmodel:default/rival',
      'operatingmodel:default/suite',
    ]);
  });

  it('names three of them', () => {
    const rivals = ['first', 'second'].map(
      name => `---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: ${name} }
spec: { status: trial, appliesTo: [system:default/workspace] }
`,
    );
    const [finding] = new FixtureCatalog(
      [BASE_CATALOG, ...rivals].join(''),
    ).findings();
    expect(finding.message).toBe(
      'operatingmodel:default/first, operatingmodel:default/second and operatingmodel:default/suite all apply at the same distance, so none of them does.',
    );
  });
});
