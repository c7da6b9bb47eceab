import { z } from 'zod';

/** A place in a document: keys and indexes from its top. */
export type Path = readonly (string | number)[];

/** A schema without what only says that its value may be left out. */
export function withoutDefault(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault
  ) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

/** What a schema's value means, from the nearest schema that says it. */
export function descriptionOf(schema: z.ZodType): string | undefined {
  let inner = schema;
  while (
    !inner.description &&
    (inner instanceof z.ZodOptional ||
      inner instanceof z.ZodDefault ||
      inner instanceof z.ZodPrefault)
  ) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner.description;
}

/** Whether a value is a map of keys, as YAML and JSON know it. */
export function isMap(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key's own value; what every JavaScript object inherits does not count. */
export function ownValue(value: unknown, key: string | number): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.prototype.hasOwnProperty.call(value, key)
    ? (value as { [key: string | number]: unknown })[key]
    : undefined;
}

/** The value at a place of a document, if there is one. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce(ownValue, document);
}

/**
 * Of several allowed forms, the one that was most likely meant: the form of the value's own type, and of
 * maps the one that knows most of its keys.
 */
export function optionFor(schema: z.ZodUnion, value: unknown): z.ZodType {
  const options = (schema.options as readonly z.ZodType[]).map(withoutDefault);
  const score = (option: z.ZodType) => {
    if (option instanceof z.ZodObject) {
      return isMap(value)
        ? 1 +
            Object.keys(option.shape).filter(
              key => ownValue(value, key) !== undefined,
            ).length
        : 0;
    }
    if (option instanceof z.ZodArray) {
      return Array.isArray(value) ? 1 : 0;
    }
    return option instanceof z.ZodString && typeof value === 'string' ? 1 : 0;
  };
  return options.reduce((best, option) =>
    score(option) > score(best) ? option : best,
  );
}
