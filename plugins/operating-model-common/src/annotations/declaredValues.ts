import type { DeclaredValue } from './DeclaredValue';
import { escalationPath } from './escalationPath';
import { releaseCadence } from './releaseCadence';
import { reviewInterval } from './reviewInterval';
import { supportTier } from './supportTier';

/**
 * Everything that an annotation can declare and entities inherit, but roles: the one list that all else about them is
 * derived from.
 * @public
 */
export const declaredValues = [
  supportTier,
  releaseCadence,
  escalationPath,
  reviewInterval,
] as const;

/**
 * One of the declared values.
 * @public
 */
export type ListedValue = (typeof declaredValues)[number];

/**
 * The name of a declared value in models, in configuration and in answers, for example `supportTier`.
 * @public
 */
export type DeclaredValueKey = ListedValue['key'];

/**
 * The names of the declared values.
 * @public
 */
export const DECLARED_VALUE_KEYS: readonly DeclaredValueKey[] =
  declaredValues.map(({ key }) => key);

/**
 * The name of an annotation that declares such a value, for example `support-tier`.
 * @public
 */
export type DeclaredAnnotation = ListedValue['annotation'];

/**
 * What holds once a text was read, by value.
 * @public
 */
export type HeldValues = {
  [Value in ListedValue as Value['key']]: Value extends DeclaredValue<
    string,
    string,
    infer Held
  >
    ? Held
    : never;
};

/**
 * Something for each declared value, by its key.
 * @public
 */
export function perDeclaredValue<Made>(
  make: (value: DeclaredValue<DeclaredValueKey, DeclaredAnnotation>) => Made,
): { [key in DeclaredValueKey]: Made } {
  return Object.fromEntries(
    declaredValues.map(value => [value.key, make(value)]),
  ) as { [key in DeclaredValueKey]: Made };
}
