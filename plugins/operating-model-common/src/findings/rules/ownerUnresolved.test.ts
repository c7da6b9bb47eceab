import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('owner.unresolved', () => {
  it('offers the nearest group first', () => {
    const [finding] = fixtures['owner.unresolved'].catalog().findings();
    expect(finding.message).toBe(
      'The owner is group:default/acounts, which the catalog does not know.',
    );
    expect(finding.fix.candidates?.[0]).toBe('group:default/accounts');
  });

  it('finds every party that a model names and the catalog does not know', () => {
    const found = new FixtureCatalog()
      .edit('OperatingModel', ['spec', 'owner'], 'gone')
      .edit(
        'OperatingModel',
        ['spec', 'entities'],
        [{ ref: 'component:default/service', roles: { support: 'gone' } }],
      )
      .findings('OperatingModel');
    expect(found.map(({ subject }) => subject.path)).toEqual([
      'spec.entities[component:default/service].roles.support',
      'spec.owner',
    ]);
  });
});
