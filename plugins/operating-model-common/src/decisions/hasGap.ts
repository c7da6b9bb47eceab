import type { DecisionCell } from './types';

/**
 * Whether something is to be done about an aspect: it is not clear, or a rule finds fault with it. What nobody has verified
 * yet is no gap.
 * @public
 */
export function hasGap({ state, codes }: DecisionCell): boolean {
  return codes.length > 0 || (state !== 'clear' && state !== 'unverified');
}
