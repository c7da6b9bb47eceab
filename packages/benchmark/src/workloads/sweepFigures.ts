import { figure } from '../report/figure';
import type { Figure } from '../report/types';
import type { SweepCost } from './Bench';

/** The figures of some sweeps beside their bars; the first one is the wall time. */
export function sweepFigures(
  rounds: SweepCost[],
  bars: { wall?: number; cpu?: number; statements?: number; rows?: number },
): Figure[] {
  const of = (key: keyof SweepCost) => rounds.map(round => round[key]);
  return [
    figure('wall', 's', of('wallSeconds'), { bar: bars.wall }),
    figure('Node CPU', 's', of('cpuSeconds'), { bar: bars.cpu }),
    figure('SQL', 'statements', of('statements'), { bar: bars.statements }),
    figure('written', 'rows', of('rowsWritten'), {
      bar: bars.rows,
      worst: true,
    }),
  ];
}
