import { figure } from '../report/figure';
import { percentile, spread } from '../report/spread';
import type { WorkloadResult } from '../report/types';
import { entityPath, timeRequests, type Bench, type SweepCost } from './Bench';
import { sweepFigures } from './sweepFigures';

const MEMORY_BAR = { '1k': 64, '10k': 64, '100k': 128 };
const READERS = 8;

/** W1 and W10: everything evaluated and stored, from an empty database. */
export async function coldSweep(bench: Bench): Promise<WorkloadResult[]> {
  const rounds: SweepCost[] = [];
  const floors: number[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W1 cold sweep, round ${round} of ${bench.rounds}`);
    await bench.suite.ask('empty');
    rounds.push(await bench.suite.ask<SweepCost>('sweep'));
    const floor = await bench.suite.ask<SweepCost>('floorSweep', {
      cold: true,
      write: true,
    });
    floors.push(floor.wallSeconds);
  }
  return [
    {
      id: 'W1',
      name: 'Cold evaluation, stored',
      figures: sweepFigures(rounds, { wall: 3, cpu: 2, statements: 200 }),
      floor: spread(floors),
    },
    {
      id: 'W10',
      name: 'Memory while W1 runs',
      figures: [
        figure(
          'over idle',
          'MiB',
          rounds.map(({ memoryOverIdleMiB }) => memoryOverIdleMiB),
          { bar: MEMORY_BAR[bench.size], worst: true },
        ),
      ],
    },
  ];
}

/** W9: what readers notice of a cold sweep that runs beside them. */
export async function readsDuringSweep(
  bench: Bench,
): Promise<WorkloadResult[]> {
  const urls = bench.sample.map(
    ref => `${bench.suiteUrl}/entities/${entityPath(ref)}`,
  );
  const idle = percentile(await timeRequests(urls, READERS), 99);
  const ratios: number[] = [];
  const rounds: SweepCost[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(
      `W9 reads during a sweep, round ${round} of ${bench.rounds}`,
    );
    await bench.suite.ask('empty');
    // Readers need rows to read: the sweep beside them changes every row of a stored state.
    await bench.suite.ask('sweep');
    await bench.suite.ask('invalidate');
    let running = true;
    const sweep = bench.suite.ask<SweepCost>('sweep').finally(() => {
      running = false;
    });
    const times: number[] = [];
    while (running) {
      times.push(...(await timeRequests(urls.slice(0, 64), READERS)));
    }
    rounds.push(await sweep);
    ratios.push(percentile(times, 99) / idle);
  }
  return [
    {
      id: 'W9',
      name: 'Reads while everything is written anew',
      figures: [
        figure(
          'event loop p99',
          'ms',
          rounds.map(({ eventLoopP99Ms }) => eventLoopP99Ms),
          { bar: 20 },
        ),
        figure(
          'event loop max',
          'ms',
          rounds.map(({ eventLoopMaxMs }) => eventLoopMaxMs),
          { bar: 50 },
        ),
        figure('W5 p99 against idle', '×', ratios, { bar: 3 }),
      ],
    },
  ];
}
