import { fixtures } from '../__testUtils__/fixtures';

describe('handoff.none', () => {
  it('offers a whole handoff to groups that do not decide already', () => {
    const [finding] = fixtures['handoff.none']
      .catalog()
      .findings('OperatingModel');
    expect(finding.fix?.yaml).toBe(`spec:
  areas:
    - id: accounts
      decisions:
        - id: account-lock
          handoff:
            to: <group>
            when: Those who are accountable cannot decide it
            ackWithin: PT30M
`);
    expect(finding.fix?.candidates).toEqual([
      'group:default/front-desk',
      'group:default/identity',
    ]);
  });

  it('does not say how those are reached whom its reader may not know', () => {
    const [finding] = fixtures['handoff.none']
      .catalog()
      .edit('Group', ['metadata', 'annotations'], {
        'slack.com/bot-notify': '#accounts',
      })
      .findings('OperatingModel');
    expect(JSON.stringify(finding)).not.toContain('#accounts');
  });

  it('is content with none and its reason', () => {
    const catalog = fixtures['handoff.none'].catalog();
    catalog.decide(0, ['handoff'], { none: 'It ends here' });
    expect(catalog.findings('OperatingModel')).toEqual([]);
  });
});
