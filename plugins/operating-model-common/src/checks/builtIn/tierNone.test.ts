import { fixtures } from '../__testUtils__/fixtures';

describe('tier.none', () => {
  it('offers the tiers of the model', () => {
    const found = fixtures['tier.none'].catalog().findings();
    expect(
      found.find(({ code }) => code === 'tier.none')?.fix?.candidates,
    ).toEqual(['tier-1']);
  });

  it('is content with a default of the model', () => {
    const catalog = fixtures['tier.none'].catalog();
    catalog.edit(
      'OperatingModel',
      ['spec', 'defaults', 'supportTier'],
      'tier-1',
    );
    expect(catalog.findings()).toEqual([]);
  });
});
