import { fixtures } from '../__testUtils__/fixtures';

describe('handoff.no-ack-target', () => {
  it('names who takes over, and leaves the rest of the handoff as it is', () => {
    const catalog = fixtures['handoff.no-ack-target'].catalog();
    const [finding] = catalog.findings('OperatingModel');
    expect(finding.message).toBe(
      'The decision account-lock is handed over to group:default/front-desk, and nothing says by when they confirm it.',
    );
    expect(catalog.mend(finding).findings('OperatingModel')).toEqual([]);
  });

  it('asks nothing of a decision that ends where it is', () => {
    const catalog = fixtures['handoff.no-ack-target'].catalog();
    catalog.decide(0, ['handoff'], { none: 'It ends here' });
    expect(catalog.findings('OperatingModel')).toEqual([]);
  });
});
