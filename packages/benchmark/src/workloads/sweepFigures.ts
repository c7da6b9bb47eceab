import { figure } from '../report/figure';
import { ratio } from '../report/ratio';
import type { Figure } from '../report/types';
import type { SweepCost } from './Bench';
import { blockFigure, SWEEP_BLOCK_BAR } from './blockFigure';

/** Sweeps, and the floor's of the same rounds. */
export interface SweepRounds {
  ours: SweepCost[];
  floors: SweepCost[];
}

/** The figures of some sweeps beside the floor and their bars. */
export function sweepFigures(
  { ours, floors }: SweepRounds,
  bars: { ratio?: number; statements?: number; rows?: number },
): Figure[] {
  const rounds = (key: 'wallSeconds' | 'cpuSeconds') => ({
    ours: ours.map(cost => cost[key]),
    theirs: floors.map(cost => cost[key]),
  });
  return [
    ratio('wall', 's', rounds('wallSeconds'), {
      to: 'floor',
      bar: bars.ratio,
    }),
    ratio('Node CPU', 's', rounds('cpuSeconds'), { to: 'floor' }),
    ...writingFigures(ours, bars),
    blockFigure(
      ours.map(({ blocks }) => blocks),
      { bar: SWEEP_BLOCK_BAR },
    ),
  ];
}

/** What some sweeps asked of the database. */
export function writingFigures(
  sweeps: SweepCost[],
  bars: { statements?: number; rows?: number } = {},
): Figure[] {
  return [
    figure(
      'SQL',
      'statements',
      sweeps.map(({ statements }) => statements),
      { bar: bars.statements },
    ),
    figure(
      'written',
      'rows',
      sweeps.map(({ rowsWritten }) => rowsWritten),
      { bar: bars.rows, worst: true },
    ),
  ];
}
