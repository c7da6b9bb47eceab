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
});
