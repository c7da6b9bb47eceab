import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('cadence.none', () => {
  it('asks components only, and is content with an inherited one', () => {
    const catalog = fixtures['cadence.none'].catalog();
    expect(catalog.findings().map(({ code }) => code)).toEqual([
      'cadence.none',
    ]);
    expect(catalog.findings('System')).toEqual([]);
    catalog.edit(
      'OperatingModel',
      ['spec', 'defaults', 'releaseCadence'],
      'weekly',
    );
    expect(catalog.findings()).toEqual([]);
  });

  it('asks the kinds that configuration names', () => {
    const rules = new Map([['cadence.none', { kinds: ['System'] }]]);
    const catalog = fixtures['cadence.none'].catalog().configure({ rules });
    expect(catalog.findings()).toEqual([]);
    expect(catalog.findings('System').map(({ code }) => code)).toEqual([
      'cadence.none',
    ]);
  });

  it('asks decisions and queues of whatever kinds of entities', () => {
    const rules = new Map([['cadence.none', { kinds: ['System'] }]]);
    const catalog = new FixtureCatalog()
      .configure({ rules })
      .decide(0, ['cadence'], undefined)
      .edit('OperatingModel', ['spec', 'queues', 0, 'cadence'], undefined);
    const found = catalog.findings('OperatingModel');
    expect(
      found.map(({ subject, message }) => [subject.path, message]),
    ).toEqual([
      [
        'spec.areas[accounts].decisions[account-lock]',
        'Nothing says how often the decision account-lock comes up.',
      ],
      [
        'spec.queues[access]',
        'Nothing says how often the queue access is worked through.',
      ],
    ]);
    for (const finding of found) {
      catalog.mend(finding);
    }
    expect(catalog.findings('OperatingModel')).toEqual([]);
  });
});
