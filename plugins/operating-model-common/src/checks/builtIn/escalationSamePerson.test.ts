import type { FixtureCatalog } from '../__testUtils__/FixtureCatalog';
import { withSecondary } from '../__testUtils__/fixtures';

const found = (catalog: FixtureCatalog) =>
  catalog
    .findings('OperatingModel')
    .filter(({ code }) => code === 'escalation.same-person');
const verdict = (catalog: FixtureCatalog) =>
  catalog
    .verdicts('OperatingModel')
    .find(({ check }) => check === 'escalation.same-person');

/** As many as the first rotation has: only the last one is in both. */
const ONE_IN_BOTH = 'p10 p11 p10 p11 p10 p11 p10 p11 p9'.split(' ');

describe('escalation.same-person', () => {
  it('names the next time at which two rotations of a path are one person', () => {
    const [finding, ...others] = found(withSecondary(...ONE_IN_BOTH));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      subject: { path: 'spec.escalationPaths[primary]' },
      message:
        'user:default/p9 is on call in cloud and second of the escalation path primary at the same time, next from Mon 11 Jan 2027, 10:00 UTC+00:00 until Mon 18 Jan 2027, 10:00 UTC+00:00: whoever did not answer is asked again.',
    });
    expect(finding.fix?.candidates).toEqual(['user:default/p12']);
  });

  it('stays word for word the same until that time is over', () => {
    const at = (now: string) => found(withSecondary(...ONE_IN_BOTH).at(now));
    const first = at('2026-11-24T12:00:00Z');
    for (const now of [
      '2026-11-24T12:05:00Z',
      '2027-01-11T09:59:59Z',
      '2027-01-11T10:00:00Z',
      '2027-01-18T09:59:59Z',
    ]) {
      expect(at(now)).toEqual(first);
    }
    expect(at('2027-01-18T10:00:00Z')[0].message).toContain(
      'next from Mon 15 Mar 2027, 10:00 UTC',
    );
  });

  it('looks as far ahead as is configured, and passes with the same words every day', () => {
    const short = () =>
      withSecondary(...ONE_IN_BOTH).configure({
        rules: new Map([
          ['escalation.same-person', { parameters: { weeks: 6 } }],
        ]),
      });
    const passed = verdict(short());
    expect(passed).toMatchObject({
      result: 'pass',
      message: { parameters: { weeks: 6 } },
    });
    expect(verdict(short().at('2026-11-27T12:00:00Z'))).toEqual(passed);
    // Six weeks from here the time has come into sight.
    expect(verdict(short().at('2026-12-01T12:00:00Z'))?.result).toBe('fail');
  });

  it('sees overrides, and forgets them once they are over', () => {
    const catalog = withSecondary('p10', 'p11').edit(
      'OperatingModel',
      ['spec', 'rotations', 1, 'overrides'],
      [
        {
          from: '2026-12-01T10:00',
          to: '2026-12-02T10:00',
          member: 'user:default/p3',
        },
      ],
    );
    const [finding] = found(catalog);
    expect(finding.message).toContain('from Tue 1 Dec 2026, 10:00 UTC');
    expect(found(catalog.at('2026-12-02T10:00:00Z'))).toEqual([]);
    catalog.at('2026-11-24T12:00:00Z');
    expect(found(catalog.mend(finding))).toEqual([]);
  });

  it('cannot tell where a schedule outside of the model decides', () => {
    const catalog = withSecondary(...ONE_IN_BOTH).edit(
      'OperatingModel',
      ['spec', 'rotations', 1, 'source'],
      { provider: 'pagerduty', scheduleId: 'P1' },
    );
    expect(found(catalog)).toEqual([]);
    expect(verdict(catalog)).toMatchObject({
      result: 'unknown',
      reason: {
        id: 'escalation.same-person/outside',
        parameters: { rotations: { list: ['second'] } },
      },
    });
  });

  it('asks no path of one rotation, however often it is notified', () => {
    const catalog = withSecondary('p1').edit(
      'OperatingModel',
      ['spec', 'escalationPaths', 0, 'steps', 1, 'notify'],
      'rotation:cloud',
    );
    expect(verdict(catalog)?.result).toBe('not-applicable');
  });
});
