import { figure } from '../report/figure';
import type { WorkloadResult } from '../report/types';
import type { ModelWork } from '../suite/timeModelWork';
import type { Bench, SweepCost } from './Bench';
import { sweepFigures } from './sweepFigures';

/** W21: what the decisions add to a sweep that finds nothing changed. */
export async function decisionSweep(bench: Bench): Promise<WorkloadResult[]> {
  const rounds: SweepCost[] = [];
  const work: ModelWork[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W21 sweep of decisions, round ${round} of ${bench.rounds}`);
    rounds.push(await bench.suite.ask<SweepCost>('sweep'));
    work.push(await bench.suite.ask<ModelWork>('modelWork'));
  }
  const of = (key: keyof ModelWork) => work.map(times => times[key]);
  return [
    {
      id: 'W21',
      name: 'Nothing changed, with 1,000 decisions',
      figures: [
        ...sweepFigures(rounds, { rows: 0 }),
        figure('model validated', 'ms', of('validatedMs')),
        figure('model checked', 'ms', of('checkedMs')),
        figure('decisions mapped', 'ms', of('mappedMs')),
      ],
    },
  ];
}
