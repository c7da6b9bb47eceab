import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('deputy.none', () => {
  it('offers groups with people other than the owner', () => {
    const [finding] = fixtures['deputy.none'].catalog().findings();
    expect(finding.fix?.candidates).toEqual([
      'group:default/front-desk',
      'group:default/identity',
    ]);
  });

  it('is content with a deputy of the system', () => {
    const catalog = fixtures['deputy.none'].catalog();
    catalog.edit('System', ['metadata', 'annotations'], {
      'operating-model.io/deputy-owner': 'group:default/identity',
    });
    expect(catalog.findings()).toEqual([]);
  });

  it.each([
    [
      undefined,
      'No deputy is named to decide account-lock in place of group:default/accounts.',
    ],
    [
      'accounts',
      'The deputy group:default/accounts decides account-lock already, so nobody stands in.',
    ],
  ])('asks decisions: %s', (deputy, message) => {
    const catalog = new FixtureCatalog().decide(0, ['deputy'], deputy);
    const [finding, ...others] = catalog.findings('OperatingModel');
    expect(others).toEqual([]);
    expect(finding.message).toBe(message);
    expect(finding.subject.path).toBe(
      'spec.areas[accounts].decisions[account-lock]',
    );
    expect(finding.fix?.candidates).not.toContain('group:default/accounts');
    expect(catalog.mend(finding).findings('OperatingModel')).toEqual([]);
  });

  it.each([[undefined], ['identity']])('asks queues: %s', deputy => {
    const catalog = new FixtureCatalog().edit(
      'OperatingModel',
      ['spec', 'queues', 0, 'deputy'],
      deputy,
    );
    const [finding, ...others] = catalog.findings('OperatingModel');
    expect(others).toEqual([]);
    expect(finding.subject.path).toBe('spec.queues[access]');
    expect(catalog.mend(finding).findings('OperatingModel')).toEqual([]);
  });

  it('is content with a person', () => {
    const catalog = new FixtureCatalog().decide(0, ['deputy'], 'user:p4');
    expect(catalog.findings('OperatingModel')).toEqual([]);
  });
});
