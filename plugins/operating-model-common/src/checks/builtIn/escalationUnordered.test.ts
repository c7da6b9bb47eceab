import { FixtureCatalog } from '../__testUtils__/FixtureCatalog';

const pathOf = (...times: string[]) =>
  new FixtureCatalog().edit(
    'OperatingModel',
    ['spec', 'escalationPaths', 0, 'steps'],
    times.map((after, step) => ({
      notify: step === 0 ? 'rotation:cloud' : 'group:default/accounts',
      after,
    })),
  );
const found = (catalog: FixtureCatalog) =>
  catalog
    .findings('OperatingModel')
    .filter(({ code }) => code === 'escalation.unordered');

describe('escalation.unordered', () => {
  it('names the step that comes before the one above it, and says how times count', () => {
    const catalog = pathOf('PT0S', 'PT30M', 'PT15M');
    const [finding, ...others] = found(catalog);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      subject: { path: 'spec.escalationPaths[primary]' },
      message:
        'Step 3 of the escalation path primary comes after 15 minutes, before step 2, which comes after 30 minutes: `after` counts from the start, not from the step before.',
      evidence: [
        {
          label: 'Times of the steps',
          value: 'no time, 30 minutes, 15 minutes',
        },
      ],
    });
    expect(finding.fix?.yaml).toContain('after: PT45M');
    expect(found(catalog.mend(finding))).toEqual([]);
  });

  it.each([
    ['two later steps at the same time', ['PT0S', 'PT5M', 'PT5M']],
    ['all steps at once', ['PT0S', 'PT0S']],
    ['times in other units', ['PT90S', 'PT2M', 'PT24H', 'P1D', 'P1W']],
    ['one step', ['PT5M']],
  ])('finds nothing about %s', (_, times) =>
    expect(found(pathOf(...times))).toEqual([]),
  );

  it('shows steps at the same time beside what it found', () => {
    const [finding] = found(pathOf('PT0S', 'PT5M', 'PT5M', 'PT1M'));
    expect(finding.evidence).toContainEqual({
      label: 'Steps 2 and 3 come at the same time',
      value: '5 minutes',
    });
    expect(finding.message).toMatch(/^Step 4 .* before step 3/);
  });
});
