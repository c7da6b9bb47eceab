import { layOutTimeline } from './layOutTimeline';

const TODAY = '2026-11-24';

describe('layOutTimeline', () => {
  it('spreads the dates evenly by time and cuts freezes to what is shown', () => {
    const timeline = layOutTimeline(
      {
        previous: '2026-11-17',
        next: [
          { date: '2026-12-01' },
          { date: '2026-12-22', frozen: { reason: 'Year end' } },
        ],
      },
      [
        { from: '2026-12-19', to: '2027-01-02' },
        { from: '2027-06-01', to: '2027-06-02' },
      ],
      TODAY,
    );
    expect(timeline.dates.map(({ kind, x }) => [kind, Math.round(x)])).toEqual([
      ['previous', 5],
      ['next', 41],
      ['frozen', 95],
    ]);
    expect(Math.round(timeline.today)).toBe(23);
    expect(timeline.freezes).toHaveLength(1);
    const [{ x, width }] = timeline.freezes;
    expect(Math.round(x + width)).toBe(95);
  });

  it('stays finite for one date that is today', () => {
    const { today, dates } = layOutTimeline(
      { next: [{ date: '2026-11-24' }] },
      [],
      TODAY,
    );
    expect([today, dates[0].x]).toEqual([5, 5]);
  });
});
