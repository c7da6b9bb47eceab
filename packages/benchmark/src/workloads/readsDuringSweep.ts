import { figure } from '../report/figure';
import { ratio, type Rounds } from '../report/ratio';
import { percentile } from '../report/spread';
import type { WorkloadResult } from '../report/types';
import { entityPath, timeRequests, type Bench, type SweepCost } from './Bench';
import { blockFigure, SWEEP_BLOCK_BAR } from './blockFigure';

const READERS = 8;

/** W9: what readers notice of a sweep that writes everything beside them. */
export async function readsDuringSweep(
  bench: Bench,
): Promise<WorkloadResult[]> {
  const urls = bench.sample.map(
    ref => `${bench.suiteUrl}/entities/${entityPath(ref)}`,
  );
  // Readers need rows to read: the sweep beside them changes every row of a stored state.
  await bench.suite.ask('sweep');
  await timeRequests(urls, READERS);
  const p99: Rounds = { ours: [], theirs: [] };
  const sweeps: SweepCost[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(
      `W9 reads during a sweep, round ${round} of ${bench.rounds}`,
    );
    p99.theirs.push(percentile(await timeRequests(urls, READERS), 99));
    await bench.suite.ask('invalidate');
    let running = true;
    const sweep = bench.suite.ask<SweepCost>('sweep').finally(() => {
      running = false;
    });
    const times: number[] = [];
    while (running) {
      times.push(...(await timeRequests(urls.slice(0, 64), READERS)));
    }
    sweeps.push(await sweep);
    p99.ours.push(percentile(times, 99));
  }
  const blocks = sweeps.map(cost => cost.blocks);
  return [
    {
      id: 'W9',
      name: 'Reads while everything is written anew',
      figures: [
        ratio('entity read p99', 'ms', p99, { to: 'idle', bar: 3 }),
        figure(
          'event loop p99',
          'ms',
          blocks.map(({ p99Ms }) => p99Ms),
        ),
        blockFigure(blocks, { bar: SWEEP_BLOCK_BAR }),
      ],
    },
  ];
}
