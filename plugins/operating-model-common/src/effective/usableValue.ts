import type { SourcedValue } from './EffectiveModel';

/**
 * The value that everything which depends on it uses: its own where it is valid, else the inherited one
 * that stands in for it.
 * @public
 */
export function usableValue<T>(sourced: SourcedValue<T>): T | undefined {
  return sourced.state === 'valid' ? sourced.value : sourced.instead?.value;
}
