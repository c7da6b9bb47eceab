import { WEEKLY } from './__testUtils__/rotation';
import type { RotationSchedule } from './RotationSchedule';
import { rotationGaps } from './rotationGaps';

function gapsOf(
  change: Partial<RotationSchedule>,
  from: string,
  until: string,
): string[] {
  return rotationGaps(
    { ...WEEKLY, ...change },
    { from, until, isKnown: member => member !== 'user:default/bo' },
  ).map(gap => `${gap.from} ${gap.until} ${gap.reason}`);
}

const UNKNOWN = 'The catalog knows no user:default/bo';

describe('rotationGaps', () => {
  it('finds the time before the start, and the shifts of somebody whom the catalog does not know', () =>
    expect(
      gapsOf({}, '2026-01-05T00:00:00-08:00', '2026-01-28T00:00:00-08:00'),
    ).toEqual([
      '2026-01-05T00:00:00-08:00 2026-01-06T10:00:00-08:00 The rotation starts on 2026-01-06',
      `2026-01-13T10:00:00-08:00 2026-01-20T10:00:00-08:00 ${UNKNOWN}`,
    ]));

  it('finds covered hours only', () =>
    expect(
      gapsOf(
        { coverage: 'business-hours' },
        '2026-01-16T12:00:00-08:00',
        '2026-01-28T00:00:00-08:00',
      ),
    ).toEqual([
      `2026-01-16T12:00:00-08:00 2026-01-16T17:00:00-08:00 ${UNKNOWN}`,
      `2026-01-19T09:00:00-08:00 2026-01-19T17:00:00-08:00 ${UNKNOWN}`,
      `2026-01-20T09:00:00-08:00 2026-01-20T10:00:00-08:00 ${UNKNOWN}`,
    ]));

  it('finds covered hours only, before the start too, in which no override is', () =>
    expect(
      gapsOf(
        {
          coverage: 'business-hours',
          overrides: [
            {
              from: '2026-01-01T12:00',
              to: '2026-01-05T08:00',
              member: 'user:default/cy',
            },
          ],
        },
        '2026-01-01T00:00:00-08:00',
        '2026-01-07T00:00:00-08:00',
      ),
    ).toEqual([
      '2026-01-01T09:00:00-08:00 2026-01-01T12:00:00-08:00 The rotation starts on 2026-01-06',
      '2026-01-05T09:00:00-08:00 2026-01-05T17:00:00-08:00 The rotation starts on 2026-01-06',
      '2026-01-06T09:00:00-08:00 2026-01-06T10:00:00-08:00 The rotation starts on 2026-01-06',
    ]));

  it('takes an override by somebody known for no gap', () =>
    expect(
      gapsOf(
        {
          overrides: [
            {
              from: '2026-01-14T00:00',
              to: '2026-01-20T10:00',
              member: 'user:default/cy',
            },
          ],
        },
        '2026-01-07T00:00:00-08:00',
        '2026-01-28T00:00:00-08:00',
      ),
    ).toEqual([
      `2026-01-13T10:00:00-08:00 2026-01-14T00:00:00-08:00 ${UNKNOWN}`,
    ]));

  it('ends with the time that was asked about, before the start too', () => {
    expect(
      gapsOf({}, '2026-01-01T00:00:00-08:00', '2026-01-02T00:00:00-08:00'),
    ).toEqual([
      '2026-01-01T00:00:00-08:00 2026-01-02T00:00:00-08:00 The rotation starts on 2026-01-06',
    ]);
    expect(
      gapsOf({}, '2026-01-15T00:00:00-08:00', '2026-01-16T00:00:00-08:00'),
    ).toEqual([
      `2026-01-15T00:00:00-08:00 2026-01-16T00:00:00-08:00 ${UNKNOWN}`,
    ]);
  });

  it('stops looking after very many duties', () => {
    const gaps = gapsOf(
      { members: ['user:default/bo'], shift: 'PT1H' },
      '2026-01-06T10:00:00-08:00',
      '2126-01-06T10:00:00-08:00',
    );
    expect(gaps.length).toBeGreaterThan(24 * 31);
    expect(gaps.length).toBeLessThan(5000);
  });

  it('says nothing about a schedule that cannot be used, which is a problem of its own', () =>
    expect(
      gapsOf(
        { shift: 'P1M' },
        '2026-01-05T00:00:00-08:00',
        '2026-01-28T00:00:00-08:00',
      ),
    ).toEqual([]));
});
