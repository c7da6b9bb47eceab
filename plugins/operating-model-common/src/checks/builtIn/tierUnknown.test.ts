import { fixtures } from '../__testUtils__/fixtures';

describe('tier.unknown', () => {
  it('names the tiers of the model and what holds meanwhile', () => {
    const catalog = fixtures['tier.unknown'].catalog();
    catalog.edit(
      'OperatingModel',
      ['spec', 'defaults', 'supportTier'],
      'tier-1',
    );
    const [finding] = catalog.findings();
    expect(finding.message).toBe(
      'The support tier "tier-9" is not in Suite model; it has tier-1.',
    );
    expect(finding.evidence).toEqual([
      {
        label: 'metadata.annotations["operating-model.io/support-tier"]',
        value: 'tier-9',
      },
      { label: 'Holds meanwhile', value: 'tier-1' },
    ]);
  });

  it('is not asked where no model applies: nothing says then what a tier is', () => {
    const catalog = fixtures['tier.unknown'].catalog();
    catalog.edit('OperatingModel', ['spec', 'appliesTo'], []);
    expect(catalog.findings().map(({ code }) => code)).toEqual(['model.none']);
  });
});
