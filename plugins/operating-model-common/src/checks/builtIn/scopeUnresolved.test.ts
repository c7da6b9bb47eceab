import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';

const foundOf = (catalog: FixtureCatalog, of?: 'Component' | 'System') =>
  catalog.findings(of).filter(({ code }) => code === 'scope.unresolved');

describe('scope.unresolved', () => {
  it('says what is not inherited from a system that is not there, and the nearest that is', () => {
    const catalog = new FixtureCatalog().edit(
      'Component',
      ['spec', 'system'],
      'wrokspace',
    );
    const [finding, ...others] = foundOf(catalog);
    expect(others).toEqual([]);
    // Tier, cadence, deputy are its own.
    expect(finding.message).toBe(
      'The system is system:default/wrokspace, which the catalog does not know, so that nothing is inherited from it: operating model, escalation path, review interval, roles, runbooks.',
    );
    expect(finding.evidence).toEqual([
      { label: 'spec.system', value: 'system:default/wrokspace' },
      {
        label: 'Roles that it does not name itself',
        value: 'triage, support, on-call, release, docs, backlog',
      },
    ]);
    expect(finding.fix).toMatchObject({
      yaml: 'spec:\n  system: <system>\n',
      candidates: ['system:default/workspace'],
    });
    // Without its system no model applies; what could be proposed must exist.
    const [none] = catalog
      .findings()
      .filter(({ code }) => code === 'model.none');
    expect(none.fix?.summary).not.toContain('wrokspace');
    expect(catalog.mend(finding).findings()).toEqual([]);
  });

  it.each([
    ['Work Space!', '"Work Space!", which is no reference'],
    ['@acme/workspace', '"@acme/workspace", which is no reference'],
    ['workspace, other', '"workspace, other", which is no reference'],
  ])('finds %p, which is no reference at all', (written, said) => {
    const catalog = new FixtureCatalog().edit(
      'Component',
      ['spec', 'system'],
      written,
    );
    const [finding] = foundOf(catalog);
    expect(finding.message).toContain(`The system is written as ${said}`);
    expect(finding.fix?.candidates?.[0]).toBe('system:default/workspace');
    expect(catalog.mend(finding).findings()).toEqual([]);
  });

  it('says of something else what it is', () => {
    const [finding] = foundOf(
      new FixtureCatalog().edit(
        'Component',
        ['spec', 'system'],
        'component:default/service',
      ),
    );
    expect(finding.message).toContain(
      'The system is component:default/service, which is a Component where a System is expected',
    );
  });

  it('finds the domain of a system, and the one above a domain', () => {
    const system = new FixtureCatalog().edit(
      'System',
      ['spec', 'domain'],
      'cluod',
    );
    expect(foundOf(system, 'System')).toMatchObject([
      { evidence: [{ value: 'domain:default/cluod' }, {}] },
    ]);
    // The component is in a system that is there.
    expect(foundOf(system)).toEqual([]);
  });

  it('finds nothing where nothing is named, and nothing that is there', () => {
    const results = (catalog: FixtureCatalog) =>
      catalog
        .verdicts()
        .filter(({ check }) => check === 'scope.unresolved')
        .map(({ part, result }) => [part, result]);
    expect(results(new FixtureCatalog())).toEqual([['spec.system', 'pass']]);
    expect(
      results(
        new FixtureCatalog().edit('Component', ['spec', 'system'], undefined),
      ),
    ).toEqual([[undefined, 'not-applicable']]);
  });
});
