import type { Spread } from './spread';
import type { Figure, WorkloadResult } from './types';

const COLUMNS = [
  'workload',
  'figure',
  'ours',
  'beside',
  'theirs',
  'ratio',
  'bar',
  '',
];

/** One table with a row per figure, medians with the least and the most in brackets, so that it can stand in the documentation as it is. */
export function toMarkdown(results: WorkloadResult[]): string {
  const rows = results.flatMap(({ id, name, figures }) => {
    const lines = figures.length > 0 ? figures.map(cells) : [Array(7).fill('')];
    return lines.map((line, position) => [
      position === 0 ? `${id} ${name}` : '',
      ...line,
    ]);
  });
  const widths = COLUMNS.map((column, place) =>
    Math.max(3, column.length, ...rows.map(row => row[place].length)),
  );
  return [COLUMNS, widths.map(width => '-'.repeat(width)), ...rows]
    .map(row => row.map((cell, place) => cell.padEnd(widths[place])))
    .map(row => `| ${row.join(' | ')} |\n`)
    .join('');
}

function cells({ label, unit, ours, beside, bar, held }: Figure): string[] {
  return [
    `${label} (${unit})`,
    range(ours),
    beside?.what ?? '',
    beside ? range(beside.theirs) : '',
    beside?.ratio ? `${range(beside.ratio)}` : '',
    bar === undefined ? '' : `≤ ${bar}${beside?.ratio ? ' ×' : ''}`,
    verdict(held),
  ];
}

function verdict(held: boolean | undefined): string {
  if (held === undefined) {
    return '';
  }
  return held ? 'held' : 'MISSED';
}

function range({ min, median, max }: Spread): string {
  const [least, middle, most] = [min, median, max].map(number);
  return least === most ? middle : `${middle} (${least}–${most})`;
}

/** Three digits say more than the machine can keep. */
function number(value: number): string {
  if (Number.isNaN(value)) {
    return 'n/a';
  }
  if (Number.isInteger(value) || value >= 100) {
    return String(Math.round(value));
  }
  return value.toFixed(value >= 10 ? 1 : 2);
}
