import type { ResultWrite } from '../results/ResultWrite';
import type { ModelColumns } from './ModelRecord';

/** A model on its way into the store; the fields as in `EntityWrite`. */
export interface ModelWrite {
  columns: ModelColumns;
  results: ResultWrite;
  filling?: boolean;
  base_version: number;
  changed_at: string;
  refreshed_at?: string;
}
