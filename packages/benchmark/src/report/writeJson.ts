import { writeFile } from 'node:fs/promises';
import { ratio } from './printReport';
import type { WorkloadResult } from './types';

/** Writes what a program can compare from run to run. */
export async function writeJson(
  file: string,
  size: string,
  results: WorkloadResult[],
): Promise<void> {
  const workloads = results.map(result => ({
    id: result.id,
    name: result.name,
    bar: Object.fromEntries(
      result.figures.flatMap(({ label, bar }) =>
        bar === undefined ? [] : [[label, bar]],
      ),
    ),
    met: result.figures.every(({ met }) => met !== false),
    ours: Object.fromEntries(
      result.figures.map(({ label, unit, ours }) => [label, { unit, ...ours }]),
    ),
    floor: result.floor,
    ratio: ratio(result),
  }));
  await writeFile(
    file,
    `${JSON.stringify({ size, workloads }, undefined, 2)}\n`,
  );
}
