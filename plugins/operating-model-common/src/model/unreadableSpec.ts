import { isMap } from './schemaParts';

/** The only key of a `spec` that was none. */
const UNREADABLE_KEY = 'unreadable';

/**
 * Wraps what stands in the place of a model's `spec` and is no map. The catalog refuses such an entity; wrapped,
 * it is stored, and its page can say what is wrong.
 * @public
 */
export function wrapUnreadableSpec(written: unknown): {
  unreadable: unknown;
} {
  return { [UNREADABLE_KEY]: written };
}

/**
 * What {@link wrapUnreadableSpec} wrapped, if this `spec` is its work.
 * @public
 */
export function unreadableSpec(
  spec: unknown,
): { written: unknown } | undefined {
  return isMap(spec) &&
    Object.keys(spec).length === 1 &&
    Object.keys(spec)[0] === UNREADABLE_KEY &&
    !isMap(spec[UNREADABLE_KEY])
    ? { written: spec[UNREADABLE_KEY] }
    : undefined;
}
