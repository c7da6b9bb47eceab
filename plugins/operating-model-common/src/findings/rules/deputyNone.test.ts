import { fixtures } from '../__testUtils__/fixtures';

describe('deputy.none', () => {
  it('offers groups with people other than the owner', () => {
    const [finding] = fixtures['deputy.none'].catalog().findings();
    expect(finding.fix.candidates).toEqual(['group:default/identity']);
  });

  it('is content with a deputy of the system', () => {
    const catalog = fixtures['deputy.none'].catalog();
    catalog.edit('System', ['metadata', 'annotations'], {
      'operating-model.io/deputy-owner': 'group:default/identity',
    });
    expect(catalog.findings()).toEqual([]);
  });
});
