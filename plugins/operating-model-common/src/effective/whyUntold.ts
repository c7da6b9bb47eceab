import type { CatalogIndex } from '../catalog/types';
import type { Message } from '../messages/Message';
import { STILL_FILLING } from './absentValue';

/**
 * Why it cannot be told whether the catalog has what is named.
 *
 * @param reference - full, in lower case
 */
export function whyUntold(
  reference: string,
  { filling }: Pick<CatalogIndex, 'filling'>,
): Message {
  return filling
    ? STILL_FILLING
    : {
        id: 'effective/presence-untold',
        parameters: { reference: { entity: reference } },
      };
}
