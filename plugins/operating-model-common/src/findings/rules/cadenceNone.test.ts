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
});
