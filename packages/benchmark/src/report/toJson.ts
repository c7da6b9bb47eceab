import type { BenchmarkOptions } from '../options';
import type { WorkloadResult } from './types';

/** What a program can compare from run to run: the rows of the table, with their numbers as they are. */
export function toJson(
  { size, rounds }: BenchmarkOptions,
  results: WorkloadResult[],
): string {
  const workloads = results.map(({ id, name, figures }) => ({
    id,
    name,
    held: figures.length > 0 && figures.every(({ held }) => held !== false),
    figures,
  }));
  return `${JSON.stringify({ size, rounds, workloads }, undefined, 2)}\n`;
}
