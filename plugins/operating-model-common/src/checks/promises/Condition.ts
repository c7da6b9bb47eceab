import type { Parameters } from '../../messages/Message';
import type { Fragment } from '../fixes/Fragment';
import type { Evidence } from '../Verdict';

/** One thing that a promise depends on, as it was found. */
export interface Condition {
  /** Tells it apart from others of the same promise. */
  id: string;
  /** Which sentence of the check says how it stands. */
  says: string;
  parameters: Parameters;
  evidence: Evidence[];
  /** Where it stands in the way: the edit that makes the promise one that can be kept. */
  mending?: { summary: string; fragment: Fragment };
}
