import { fixtures } from '../__testUtils__/fixtures';

describe('model.past-revisit', () => {
  it('is due the day after, in the zone of the model', () => {
    const catalog = fixtures['model.past-revisit'].catalog();
    expect(catalog.findings('OperatingModel')[0].message).toBe(
      'Suite model was to be revisited by 2026-11-23.',
    );
    catalog.edit('OperatingModel', ['spec', 'revisitBy'], '2026-11-24');
    expect(catalog.findings('OperatingModel')).toEqual([]);
    catalog.edit('OperatingModel', ['spec', 'timeZone'], 'Pacific/Kiritimati');
    expect(catalog.findings('OperatingModel')).toHaveLength(1);
  });
});
