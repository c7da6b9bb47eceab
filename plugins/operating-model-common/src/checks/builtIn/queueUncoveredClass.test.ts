import { parse } from 'yaml';
import { fixtures } from '../__testUtils__/fixtures';

describe('queue.uncovered-class', () => {
  const rewrite = (queues: object[]) =>
    fixtures['queue.uncovered-class']
      .catalog()
      .edit('OperatingModel', ['spec', 'queues'], queues);

  it('adds the class to what the queue takes already', () => {
    const catalog = fixtures['queue.uncovered-class'].catalog();
    const [finding] = catalog.findings('OperatingModel');
    expect(finding.subject.path).toBe('spec.issueClasses[billing-dispute]');
    expect(finding.message).toBe(
      'No queue takes issues of the class billing-dispute, so nobody knows who answers them.',
    );
    expect(parse(finding.fix?.yaml ?? '').spec.queues).toEqual([
      { id: 'access', issueClasses: ['lockout', 'billing-dispute'] },
    ]);
    expect(catalog.mend(finding).findings('OperatingModel')).toEqual([]);
  });

  it('prefers the queue of those who decide about it', () => {
    const [finding] = rewrite([
      { id: 'access', issueClasses: ['lockout'], owner: 'identity' },
      { id: 'desk', owner: 'front-desk' },
    ]).findings('OperatingModel');
    expect(parse(finding.fix?.yaml ?? '').spec.queues[0].id).toBe('desk');
  });

  it('begins with one queue for everything where there is none', () => {
    const catalog = rewrite([]);
    const found = catalog.findings('OperatingModel');
    expect(found.map(({ subject }) => subject.path)).toEqual([
      'spec.issueClasses[billing-dispute]',
      'spec.issueClasses[lockout]',
    ]);
    catalog.mend(found[0]);
    expect(
      catalog
        .findings('OperatingModel')
        .map(({ code, subject }) => [code, subject.path]),
    ).toEqual([
      ['cadence.none', 'spec.queues[triage]'],
      ['deputy.none', 'spec.queues[triage]'],
    ]);
  });
});
