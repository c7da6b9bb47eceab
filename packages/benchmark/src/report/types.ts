import type { Spread } from './spread';

/** One measured figure beside the bar that it has to hold. */
export interface Figure {
  label: string;
  unit: 's' | 'ms' | 'KiB' | 'MiB' | 'statements' | 'rows' | '×';
  ours: Spread;
  /** The largest value that holds; absent for a figure that is only reported. */
  bar?: number;
  /** Whether the median holds the bar, or the maximum where the bar is one for the worst case. */
  met?: boolean;
}

/** What a workload measured. */
export interface WorkloadResult {
  id: string;
  name: string;
  figures: Figure[];
  /** The main figure's floor, in the unit of the first figure. */
  floor?: Spread;
}
