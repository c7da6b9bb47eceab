import type { Parameter } from '../messages/Message';

/** The ids that could have been written. */
export function knownIds(items: readonly { id: string }[]): Parameter {
  return items.length > 0 ? { list: items.map(({ id }) => id) } : 'none';
}
