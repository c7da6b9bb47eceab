import type { Spread } from './spread';

/** Another figure of the same rounds, and how many times it ours is. */
export interface Beside {
  /** For example `floor` or `by-name`. */
  what: string;
  theirs: Spread;
  /** Absent where the two are not to be compared. */
  ratio?: Spread;
}

/** One measured figure beside the bar that it has to hold. */
export interface Figure {
  label: string;
  unit: 's' | 'ms' | 'KiB' | 'MiB' | 'statements' | 'rows' | '×';
  ours: Spread;
  beside?: Beside;
  /** The largest value that holds, of the ratio where there is one; absent for a figure that is only reported. */
  bar?: number;
  /** Whether the median holds the bar, or the maximum where the bar is one for the worst case. */
  held?: boolean;
}

/** What a workload measured. */
export interface WorkloadResult {
  id: string;
  name: string;
  figures: Figure[];
}
