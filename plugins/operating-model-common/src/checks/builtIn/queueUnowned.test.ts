import { fixtures } from '../__testUtils__/fixtures';

describe('queue.unowned', () => {
  it('names the queue and what lands there', () => {
    const catalog = fixtures['queue.unowned'].catalog();
    const [finding] = catalog.findings('OperatingModel');
    expect(finding.subject.path).toBe('spec.queues[access]');
    expect(finding.message).toBe(
      'Nobody takes what lands in the queue access.',
    );
    expect(finding.evidence).toContainEqual({
      label: 'Lands there',
      value: 'lockout',
    });
  });
});
