import { figure } from '../report/figure';
import type { WorkloadResult } from '../report/types';
import type { Bench, SweepCost } from './Bench';
import { sweepFigures, type SweepRounds } from './sweepFigures';

const FLOOR_BAR = 1.4;
const MEMORY_BAR = { '1k': 64, '10k': 64, '100k': 160 };

/** W1 and W10: everything evaluated and stored, from an empty database. */
export async function coldSweep(bench: Bench): Promise<WorkloadResult[]> {
  const rounds: SweepRounds = { ours: [], floors: [] };
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W1 cold sweep, round ${round} of ${bench.rounds}`);
    await bench.suite.ask('empty');
    rounds.ours.push(await bench.suite.ask<SweepCost>('sweep'));
    rounds.floors.push(
      await bench.suite.ask<SweepCost>('floorSweep', { cold: true }),
    );
  }
  const overIdle = (costs: SweepCost[]) =>
    costs.map(({ memoryOverIdleMiB }) => memoryOverIdleMiB);
  return [
    {
      id: 'W1',
      name: 'Cold evaluation, stored',
      figures: sweepFigures(rounds, { ratio: FLOOR_BAR, statements: 200 }),
    },
    {
      id: 'W10',
      name: 'Memory while W1 runs',
      figures: [
        figure('over idle', 'MiB', overIdle(rounds.ours), {
          bar: MEMORY_BAR[bench.size],
          worst: true,
        }),
      ],
    },
  ];
}
