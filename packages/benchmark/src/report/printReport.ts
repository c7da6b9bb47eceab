import type { Figure, WorkloadResult } from './types';
import type { Spread } from './spread';

const COLUMNS = ['', 'figure', 'min', 'median', 'max', 'bar', 'held'] as const;

/** Prints one table with a row per figure, as Markdown, so that it can stand in the documentation as it is. */
export function printReport(results: WorkloadResult[]): void {
  const rows: string[][] = [[...COLUMNS], COLUMNS.map(() => '---')];
  for (const result of results) {
    for (const [position, figure] of result.figures.entries()) {
      rows.push([
        position === 0 ? `${result.id} ${result.name}` : '',
        `${figure.label} (${figure.unit})`,
        number(figure.ours.min),
        number(figure.ours.median),
        number(figure.ours.max),
        figure.bar === undefined ? '' : `≤ ${figure.bar}`,
        verdict(figure),
      ]);
    }
    if (result.floor) {
      rows.push([
        '',
        `floor (${result.figures[0].unit}), ours is ${number(
          ratio(result) ?? Number.NaN,
        )}×`,
        ...spreadCells(result.floor),
        '',
        '',
      ]);
    }
  }
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      cell === '---' ? '-'.repeat(widths[column]) : cell.padEnd(widths[column]),
    );
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  }
}

/** How many times the floor our main figure is, median by median. */
export function ratio(result: WorkloadResult): number | undefined {
  return result.floor && result.figures[0].ours.median / result.floor.median;
}

function spreadCells({ min, median, max }: Spread): string[] {
  return [min, median, max].map(number);
}

function verdict({ met }: Figure): string {
  if (met === undefined) {
    return '';
  }
  return met ? 'yes' : 'MISSED';
}

function number(value: number): string {
  if (Number.isNaN(value)) {
    return 'n/a';
  }
  return value >= 100 || Number.isInteger(value)
    ? String(Math.round(value))
    : value.toFixed(2);
}
