import type { Fragment } from '../fixes/Fragment';
import type { Finding } from '../types';

/** Why a promise cannot be kept, and the edit that makes it one that can. */
export interface Obstacle {
  because: string;
  evidence: Finding['evidence'];
  summary: string;
  fragment: Fragment;
}
