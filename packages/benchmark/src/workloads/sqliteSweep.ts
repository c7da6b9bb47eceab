import { figure } from '../report/figure';
import { spread } from '../report/spread';
import type { WorkloadResult } from '../report/types';
import type { ChildProcess } from '../process/ChildProcess';
import { entityPath, timeRequests, type Bench, type SweepCost } from './Bench';

/** W13: the cold sweep on the SQLite default, with a reader beside it. */
export async function sqliteSweep(
  bench: Bench,
  sqlite: { suite: ChildProcess; suiteUrl: string },
): Promise<WorkloadResult[]> {
  const rounds: SweepCost[] = [];
  const floors: number[] = [];
  const urls = bench.sample
    .slice(0, 8)
    .map(ref => `${sqlite.suiteUrl}/entities/${entityPath(ref)}`);
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(
      `W13 cold sweep on SQLite, round ${round} of ${bench.rounds}`,
    );
    await sqlite.suite.ask('empty');
    await sqlite.suite.ask('sweep');
    await sqlite.suite.ask('invalidate');
    let running = true;
    const sweep = sqlite.suite.ask<SweepCost>('sweep').finally(() => {
      running = false;
    });
    while (running) {
      await timeRequests(urls);
    }
    rounds.push(await sweep);
    const floor = await sqlite.suite.ask<SweepCost>('floorSweep', {
      cold: true,
      write: true,
    });
    floors.push(floor.wallSeconds);
  }
  const of = (key: keyof SweepCost) => rounds.map(round => round[key]);
  return [
    {
      id: 'W13',
      name: 'SQLite, everything written, with a reader',
      figures: [
        figure('wall', 's', of('wallSeconds'), { bar: 5 }),
        figure('longest statement', 'ms', of('longestStatementMs'), {
          bar: 20,
          worst: true,
        }),
        figure('publishing transaction', 'ms', of('longestTransactionMs')),
      ],
      floor: spread(floors),
    },
  ];
}
