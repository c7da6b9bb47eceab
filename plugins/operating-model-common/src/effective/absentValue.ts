import type { CatalogIndex } from '../catalog/types';
import type { Message } from '../messages/Message';
import type { SourcedValue } from './EffectiveModel';

/** Why nothing is concluded from what is absent. */
export const STILL_FILLING: Message = { id: 'effective/filling' };

/** What is absent so far, while the catalog fills. */
export function soFar(why: Message): Message {
  return {
    id: 'effective/filling-so-far',
    parameters: { why: { message: why } },
  };
}

/** A value for which nobody wrote anything: it is missing, or, while the catalog fills, whoever says it may still come. */
export function absentValue<T>({
  filling,
}: Pick<CatalogIndex, 'filling'>): SourcedValue<T> {
  return filling
    ? { state: 'unknown', reason: STILL_FILLING }
    : { state: 'missing' };
}

/** Whether nobody wrote anything for a value, as far as that is known yet. */
export function isAbsent({
  state,
  value,
  raw,
}: SourcedValue<unknown>): boolean {
  return (
    state === 'missing' ||
    (state === 'unknown' && value === undefined && raw === undefined)
  );
}
