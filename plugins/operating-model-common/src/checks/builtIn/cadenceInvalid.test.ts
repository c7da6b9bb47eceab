import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { fixtures } from '../__testUtils__/fixtures';

describe('cadence.invalid', () => {
  it('shows what was written and what holds meanwhile', () => {
    const [finding] = fixtures['cadence.invalid'].catalog().findings();
    expect(finding.message).toContain('"every blue moon" is no cadence');
    expect(finding.evidence).toContainEqual({
      label: 'Holds meanwhile',
      value: 'no cadence',
    });
  });

  it('accepts every form', () => {
    for (const cadence of ['weekly', 'P2W', 'RRULE:FREQ=MONTHLY;BYDAY=3TU']) {
      expect(
        new FixtureCatalog().annotate('release-cadence', cadence).findings(),
      ).toEqual([]);
    }
  });
});
