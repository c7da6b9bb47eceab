import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('model.none', () => {
  it('stands in place of tier.none and escalation.none', () => {
    const catalog = fixtures['model.none'].catalog();
    catalog.annotate('support-tier', undefined);
    expect(catalog.findings().map(({ code }) => code)).toEqual(['model.none']);
    expect(catalog.findings()[0].fix?.candidates).toEqual([
      'operatingmodel:default/suite',
    ]);
  });

  it('shows the first model where the catalog has none that applies anywhere', () => {
    const catalog = new FixtureCatalog().edit(
      'OperatingModel',
      ['spec', 'status'],
      'draft',
    );
    const [finding] = catalog.findings();
    expect(finding.fix?.yaml).toContain('kind: OperatingModel');
    expect(finding.fix?.yaml).toContain('- system:default/workspace');
  });
});
