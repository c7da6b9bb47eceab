import { z } from 'zod';
import {
  isMap,
  optionFor,
  ownValue,
  withoutDefault,
  type Path,
} from './schemaParts';

/** What a walk calls for every part of a value that has the shape to be looked into. */
export interface SchemaVisitor {
  /** A value that is there. `replace` puts another in its place; it must not be used on a key of a map. */
  onValue?: (visit: {
    schema: z.ZodType;
    value: unknown;
    path: Path;
    replace: (value: unknown) => void;
  }) => void;
  /** A key that the schema does not know. */
  onUnknownKey?: (visit: { path: Path; allowed: string[] }) => void;
}

/**
 * Goes through a value along its schema, however wrong parts of it are: what has not the shape that the
 * schema asks for is visited and not entered.
 */
export function walkSchema(
  schema: z.ZodType,
  value: unknown,
  visitor: SchemaVisitor,
  path: Path = [],
  replace: (value: unknown) => void = () => {},
): void {
  if (value === undefined || value === null) {
    return;
  }
  let form = withoutDefault(schema);
  if (form instanceof z.ZodUnion) {
    form = optionFor(form, value);
  }
  visitor.onValue?.({ schema: form, value, path, replace });

  if (form instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      walkSchema(
        form.element as z.ZodType,
        item,
        visitor,
        [...path, index],
        other => {
          value[index] = other;
        },
      );
    }
  } else if (form instanceof z.ZodObject && isMap(value)) {
    walkObject(form, value, visitor, path);
  } else if (form instanceof z.ZodRecord && isMap(value)) {
    walkRecord(form, value, visitor, path);
  }
}

function walkObject(
  form: z.ZodObject,
  value: { [key: string]: unknown },
  visitor: SchemaVisitor,
  path: Path,
) {
  for (const key of Object.keys(value)) {
    const schema = ownValue(form.shape, key) as z.ZodType | undefined;
    if (schema) {
      walkSchema(schema, value[key], visitor, [...path, key], other => {
        value[key] = other;
      });
    } else {
      visitor.onUnknownKey?.({
        path: [...path, key],
        allowed: Object.keys(form.shape),
      });
    }
  }
}

function walkRecord(
  form: z.ZodRecord,
  value: { [key: string]: unknown },
  visitor: SchemaVisitor,
  path: Path,
) {
  const keyType = form.keyType as unknown as z.ZodType;
  const allowed =
    keyType instanceof z.ZodEnum ? keyType.options.map(String) : undefined;
  for (const key of Object.keys(value)) {
    if (allowed && !allowed.includes(key)) {
      visitor.onUnknownKey?.({ path: [...path, key], allowed });
      continue;
    }
    walkSchema(keyType, key, visitor, [...path, key]);
    walkSchema(
      form.valueType as unknown as z.ZodType,
      value[key],
      visitor,
      [...path, key],
      other => {
        value[key] = other;
      },
    );
  }
}
