import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('owner.empty-group', () => {
  it('names the group and how many people it reaches', () => {
    const [finding] = fixtures['owner.empty-group'].catalog().findings();
    expect(finding.message).toBe(
      'The owner is group:default/empty, in which there is nobody.',
    );
    expect(finding.fix?.candidates).not.toContain('group:default/empty');
  });

  it('looks at roles where they are named, not where they are inherited', () => {
    const catalog = new FixtureCatalog().annotate('docs-owner', 'empty');
    expect(catalog.findings()[0].message).toContain('docs role');
    const inherited = new FixtureCatalog().edit(
      'OperatingModel',
      ['spec', 'defaults', 'roles', 'docs'],
      'group:default/empty',
    );
    expect(inherited.findings()).toEqual([]);
    expect(inherited.findings('OperatingModel')[0].subject.path).toBe(
      'spec.defaults.roles.docs',
    );
  });

  it('finds nobody behind a handoff, and keeps the rest of it', () => {
    const catalog = new FixtureCatalog().decide(0, ['handoff', 'to'], 'empty');
    const [finding, ...others] = catalog.findings('OperatingModel');
    expect(others).toEqual([]);
    expect(finding.message).toBe(
      'The party that takes over the decision account-lock is group:default/empty, in which there is nobody.',
    );
    expect(finding.subject.path).toBe(
      'spec.areas[accounts].decisions[account-lock].handoff.to',
    );
    expect(catalog.mend(finding).findings('OperatingModel')).toEqual([]);
  });
});
