import { figure } from '../report/figure';
import type { Figure, WorkloadResult } from '../report/types';
import type { ModelWork } from '../suite/timeModelWork';
import { DECISIONS } from '../synthetic/decisionMap';
import type { Bench, SweepCost } from './Bench';
import { blockFigure, SWEEP_BLOCK_BAR } from './blockFigure';
import { giveDecisions } from './giveDecisions';
import { writingFigures } from './sweepFigures';

/** W21: sweeps of a model with 1,000 decisions: with a new version of it, and with nothing new. */
export async function decisionSweep(bench: Bench): Promise<WorkloadResult[]> {
  const changed: SweepCost[] = [];
  const steady: SweepCost[] = [];
  const work: ModelWork[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W21 sweep of decisions, round ${round} of ${bench.rounds}`);
    const version = `2.1.${round}`;
    await giveDecisions(bench, { decisions: DECISIONS, version });
    changed.push(await bench.suite.ask<SweepCost>('sweep'));
    steady.push(await bench.suite.ask<SweepCost>('sweep'));
    work.push(await bench.suite.ask<ModelWork>('modelWork'));
  }
  const of = (key: keyof ModelWork) => work.map(times => times[key]);
  return [
    {
      id: 'W21',
      name: 'A model of 1,000 decisions',
      figures: [
        ...costs('changed', changed),
        ...costs('unchanged', steady),
        ...writingFigures(steady, { rows: 0 }),
        figure('model validated', 'ms', of('validatedMs')),
        figure('model checked', 'ms', of('checkedMs')),
        figure('decisions mapped', 'ms', of('mappedMs')),
      ],
    },
  ];
}

function costs(what: string, sweeps: SweepCost[]): Figure[] {
  return [
    figure(
      `${what}: wall`,
      's',
      sweeps.map(({ wallSeconds }) => wallSeconds),
    ),
    figure(
      `${what}: Node CPU`,
      's',
      sweeps.map(({ cpuSeconds }) => cpuSeconds),
    ),
    blockFigure(
      sweeps.map(({ blocks }) => blocks),
      { bar: SWEEP_BLOCK_BAR, of: what },
    ),
  ];
}
