import { figure } from './figure';
import { ratio } from './ratio';
import { toMarkdown } from './toMarkdown';

describe('toMarkdown', () => {
  it('holds the ratio of each round to the bar, and the worst figure where that counts', () => {
    const rounds = { ours: [10, 30, 24], theirs: [10, 20, 20] };
    const lines = toMarkdown([
      {
        id: 'W5',
        name: 'One entity',
        figures: [
          ratio('p50', 'ms', rounds, { to: 'by-name', bar: 1.3 }),
          ratio('p50', 'ms', rounds, { to: 'by-name', bar: 1.1 }),
          ratio('p99', 'ms', rounds, { to: 'by-name' }),
          figure('SQL', 'statements', [2, 2, 3], { bar: 2 }),
          figure('longest block', 'ms', [12, 140, 9], {
            bar: 100,
            worst: true,
          }),
        ],
      },
      { id: 'W6', name: 'failed', figures: [] },
    ])
      .trim()
      .split('\n')
      .map(line => line.split('|').map(cell => cell.trim()));

    const cells = ['24 (10–30)', 'by-name', '20 (10–20)', '1.20 (1–1.50)'];
    expect(lines.slice(2).map(line => line.slice(1, -1))).toEqual([
      ['W5 One entity', 'p50 (ms)', ...cells, '≤ 1.3 ×', 'held'],
      ['', 'p50 (ms)', ...cells, '≤ 1.1 ×', 'MISSED'],
      ['', 'p99 (ms)', ...cells, '', ''],
      ['', 'SQL (statements)', '2 (2–3)', '', '', '', '≤ 2', 'held'],
      ['', 'longest block (ms)', '12 (9–140)', '', '', '', '≤ 100', 'MISSED'],
      ['W6 failed', '', '', '', '', '', '', ''],
    ]);
  });
});
