import { figure } from '../report/figure';
import { ratio } from '../report/ratio';
import type { WorkloadResult } from '../report/types';
import type { ChildProcess } from '../process/ChildProcess';
import { entityPath, timeRequests, type Bench, type SweepCost } from './Bench';

/** W13: every row written anew on the SQLite default, with a reader beside it. */
export async function sqliteSweep(
  bench: Bench,
  sqlite: { suite: ChildProcess; suiteUrl: string },
): Promise<WorkloadResult[]> {
  const rounds: SweepCost[] = [];
  const floors: SweepCost[] = [];
  const urls = bench.sample
    .slice(0, 8)
    .map(ref => `${sqlite.suiteUrl}/entities/${entityPath(ref)}`);
  await sqlite.suite.ask('sweep');
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W13 sweep on SQLite, round ${round} of ${bench.rounds}`);
    await sqlite.suite.ask('invalidate');
    let running = true;
    const sweep = sqlite.suite.ask<SweepCost>('sweep').finally(() => {
      running = false;
    });
    while (running) {
      await timeRequests(urls);
    }
    rounds.push(await sweep);
    floors.push(
      await sqlite.suite.ask<SweepCost>('floorSweep', { cold: true }),
    );
  }
  const walls = (costs: SweepCost[]) =>
    costs.map(({ wallSeconds }) => wallSeconds);
  return [
    {
      id: 'W13',
      name: 'SQLite, everything written, with a reader',
      figures: [
        ratio(
          'wall',
          's',
          { ours: walls(rounds), theirs: walls(floors) },
          { to: 'floor' },
        ),
        figure(
          'longest statement',
          'ms',
          rounds.map(({ longestStatementMs }) => longestStatementMs),
        ),
        figure(
          'publishing transaction',
          'ms',
          rounds.map(({ longestTransactionMs }) => longestTransactionMs),
        ),
      ],
    },
  ];
}
