import { crowdedCatalog } from '../__testUtils__/crowdedCatalog';

const found = (catalog: ReturnType<typeof crowdedCatalog>) =>
  catalog
    .findings('OperatingModel')
    .filter(({ code }) => code === 'concentration.top-share');

const held = (counts: { [party: string]: number }) =>
  Object.entries(counts).flatMap(([party, count]) => Array(count).fill(party));

describe('concentration.top-share', () => {
  it('says whose share it is, of how much, and how concentrated that is', () => {
    const [finding, ...others] = found(
      crowdedCatalog(held({ accounts: 6, identity: 3, support: 1 })),
    );
    expect(others).toEqual([]);
    expect(finding.subject).toEqual({
      entityRef: 'operatingmodel:default/crowded',
      path: 'spec',
    });
    expect(finding.message).toBe(
      'group:default/accounts carries 6 of 10 decisions, queues and rotations (60 %); more than 50 % with one party is a bottleneck.',
    );
    // HHI = 0.36 + 0.09 + 0.01 = 0.46; 1 / 0.46 = 2.17; (0.46 − 1/3) / (2/3) = 0.19.
    expect(
      Object.fromEntries(
        finding.evidence.map(({ label, value }) => [label, value]),
      ),
    ).toMatchObject({
      Party: 'group:default/accounts',
      Posts: '6 of 10',
      Share: '60 %',
      Parties: '3',
      'Effective owners': '2.17',
      'Normalised concentration': '0.19',
    });
  });

  it.each<[string, { [party: string]: number }, number]>([
    ['few posts', { accounts: 4 }, 0],
    ['six of seven with one of two', { accounts: 6, identity: 1 }, 1],
    ['three of five with one of two', { accounts: 3, identity: 2 }, 1],
    [
      'as even a share as five posts have',
      { accounts: 2, identity: 2, support: 1 },
      0,
    ],
    ['half with one of two', { accounts: 5, identity: 5 }, 0],
    ['more than half with one of two', { accounts: 6, identity: 5 }, 1],
    [
      'twice an even share of five',
      { accounts: 4, identity: 2, support: 2, docs: 1, gone: 1 },
      0,
    ],
    [
      'more than twice an even share of five',
      { accounts: 5, identity: 2, support: 2, docs: 1, gone: 1 },
      1,
    ],
    [
      '30 % with one of seven',
      {
        accounts: 3,
        identity: 2,
        support: 1,
        docs: 1,
        'user:p1': 1,
        x: 1,
        y: 1,
      },
      0,
    ],
    [
      'more than 30 % with one of seven',
      {
        accounts: 4,
        identity: 2,
        support: 1,
        docs: 1,
        'user:p1': 1,
        x: 1,
        y: 1,
      },
      1,
    ],
  ])('with %s', (_, counts, findings) => {
    expect(found(crowdedCatalog(held(counts)))).toHaveLength(findings);
  });

  it('moves as few decisions as needed, to those who carry least', () => {
    const catalog = crowdedCatalog(held({ accounts: 7, identity: 3 }));
    const [{ fix }] = found(catalog);
    expect(fix?.yaml?.match(/<group \d>/g)).toEqual(['<group 1>', '<group 1>']);
    expect(fix?.candidates?.slice(0, 2)).toEqual([
      'group:default/identity',
      'group:default/billing',
    ]);
    expect(fix?.yaml).toBe(`spec:
  areas:
    - id: access
      decisions:
        - id: d1
          accountable: <group 1>
        - id: d2
          accountable: <group 1>
`);
  });

  it('moves queues and rotations where decisions do not do', () => {
    const queues = Array.from({ length: 12 }, (_, position) => ({
      id: `q${position}`,
      owner: 'group:default/accounts',
    }));
    const catalog = crowdedCatalog(['identity']);
    catalog.edit('OperatingModel', ['spec', 'queues'], queues);
    const [finding] = found(catalog);
    expect(finding.fix?.yaml).toContain('queues:\n    - id: q0\n      owner:');
    expect(found(catalog.mend(finding))).toEqual([]);
  });

  it('shows no edit where no spread would be even enough', () => {
    const strict = { warnAbove: 5, failAbove: 5 };
    const catalog = crowdedCatalog(held({ accounts: 10 })).configure({
      rules: new Map([['concentration.top-share', { parameters: strict }]]),
    });
    const [{ fix }] = found(catalog);
    expect(fix?.yaml).toBeUndefined();
    expect(fix?.summary).toMatch(/small enough/);
  });
});
