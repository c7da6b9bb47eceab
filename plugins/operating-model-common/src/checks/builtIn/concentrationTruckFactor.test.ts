import { crowdedCatalog } from '../__testUtils__/crowdedCatalog';

const found = (catalog: ReturnType<typeof crowdedCatalog>) =>
  catalog
    .findings('OperatingModel')
    .filter(({ code }) => code === 'concentration.truck-factor');

describe('concentration.truck-factor', () => {
  it('says who must not be away, for the area and for the model', () => {
    const [suite, area] = found(
      crowdedCatalog(['accounts', 'accounts > identity', 'identity', 'gone']),
    );
    expect([suite.subject.path, area.subject.path]).toEqual([
      'spec',
      'spec.areas[access]',
    ]);
    // One has nobody; without accounts the first is the second of four, and without identity all are.
    expect(area.message).toBe(
      'When group:default/accounts and group:default/identity are away, more than half of the 4 decisions of the area access have nobody left.',
    );
    expect(area.evidence.slice(0, 3).map(({ value }) => value)).toEqual([
      '2',
      'group:default/accounts, group:default/identity',
      '4',
    ]);
  });

  it.each<[string, string[], number]>([
    ['two decisions', ['accounts', 'accounts'], 0],
    [
      'three groups of one decision each, two of which are needed',
      ['accounts', 'identity', 'support'],
      2,
    ],
    [
      'four groups of one decision each',
      ['accounts', 'identity', 'support', 'docs'],
      0,
    ],
    ['parties that the catalog does not know', ['x', 'y', 'z', 'accounts'], 2],
  ])('with %s', (_, decisions, findings) => {
    expect(found(crowdedCatalog(decisions))).toHaveLength(findings);
  });

  it('asks for deputies of as few decisions as needed, and mends it by them', () => {
    const catalog = crowdedCatalog(Array(4).fill('accounts'));
    const [{ fix }] = found(catalog);
    expect(fix?.yaml).toBe(`spec:
  areas:
    - id: access
      decisions:
        - id: d1
          deputy: <group 1>
        - id: d2
          deputy: <group 2>
        - id: d3
          deputy: <group 3>
`);
  });

  it.each([
    [Array(9).fill('accounts > identity')],
    [Array(5).fill('gone')],
    [['accounts', 'accounts > accounts', 'identity > gone', 'identity']],
    [[...Array(30).fill('accounts'), ...Array(10).fill('search > docs')]],
  ])('mends %j', decisions => {
    const catalog = crowdedCatalog(decisions);
    for (const finding of found(catalog)) {
      expect(found(catalog.mend(finding))).toEqual([]);
    }
  });

  it('shows no edit where there are not enough groups', () => {
    const catalog = crowdedCatalog(Array(9).fill('accounts')).configure({
      rules: new Map([
        ['concentration.truck-factor', { parameters: { atLeast: 9 } }],
      ]),
    });
    const [{ fix }] = found(catalog);
    expect(fix?.yaml).toBeUndefined();
    expect(fix?.summary).toMatch(/more groups/);
  });
});
