import type { Decision } from './types';

/**
 * The parties that are accountable for a decision, each once: none, the one that there should be, or the several that a list
 * names.
 * @public
 */
export function accountableOf({ accountable }: Decision): string[] {
  if (accountable === undefined) {
    return [];
  }
  return typeof accountable === 'string'
    ? [accountable]
    : [...new Set(accountable)];
}
