import { fixtures } from '../__testUtils__/fixtures';

describe('handoff.same-party', () => {
  it('names the party and offers others', () => {
    const [finding] = fixtures['handoff.same-party']
      .catalog()
      .findings('OperatingModel');
    expect(finding.message).toBe(
      'The decision account-lock is handed over to group:default/accounts, who is accountable for it already.',
    );
    expect(finding.fix?.candidates).not.toContain('group:default/accounts');
  });

  it('looks at each of several that are accountable', () => {
    const catalog = fixtures['handoff.same-party'].catalog();
    catalog.decide(0, ['accountable'], ['front-desk', 'accounts']);
    expect(catalog.findings('OperatingModel').map(({ code }) => code)).toEqual([
      'owner.multiple-accountable',
      'handoff.same-party',
    ]);
  });
});
