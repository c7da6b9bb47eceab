import type { ModelRecord } from './ModelRecord';

/** A model on its way into the store; the fields as in `EntityWrite`. */
export interface ModelWrite extends ModelRecord {
  base_version: number;
  changed_at: string;
  refreshed_at?: string;
}
