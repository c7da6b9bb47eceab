import { z } from 'zod';
import { nearest } from '../wording/nearest';
import { listed, quoted } from './describe';
import { expectedInstead } from './expectedInstead';
import { meanings } from '../scalars/meaning';
import type { Problems } from './Problems';
import {
  descriptionOf,
  isMap,
  optionFor,
  ownValue,
  valueAt,
  withoutDefault,
  type Path,
} from './schemaParts';
import { walkSchema } from './walkSchema';

type Issue = z.core.$ZodIssue;

/** Everything in which a document differs from the form that its schema gives. */
export function addShapeProblems(options: {
  schema: z.ZodType;
  value: unknown;
  path: Path;
  issues: readonly Issue[];
  problems: Problems;
}): void {
  const { schema, value, path, issues, problems } = options;
  walkSchema(
    schema,
    value,
    {
      onUnknownKey: unknown =>
        problems.add(unknown.path, () =>
          unknownKey(String(unknown.path.at(-1)), unknown.allowed),
        ),
    },
    path,
  );
  for (const issue of issues) {
    addIssue({ schema, value, path, issue, problems });
  }
}

function addIssue(options: {
  schema: z.ZodType;
  value: unknown;
  path: Path;
  issue: Issue;
  problems: Problems;
}): void {
  const { schema, value, path, issue, problems } = options;
  // The walk names unknown keys, each with the place of its own.
  if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_key') {
    return;
  }
  const relative = issue.path as Path;
  const at = schemaAt(schema, value, relative);
  const written = valueAt(value, relative);
  if (issue.code === 'invalid_union' && at instanceof z.ZodUnion) {
    const meant = optionFor(at, written);
    const position = at.options.findIndex(
      option => withoutDefault(option as z.ZodType) === meant,
    );
    for (const inner of issue.errors[position] ?? []) {
      addIssue({
        schema,
        value,
        path,
        issue: { ...inner, path: [...issue.path, ...inner.path] },
        problems,
      });
    }
    return;
  }
  problems.add([...path, ...relative], () => sentence(issue, written, at));
}

/** The schema of a place, as far as the document's own values lead there. */
function schemaAt(
  schema: z.ZodType,
  value: unknown,
  path: Path,
): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  let written = value;
  for (const part of path) {
    let form: z.ZodType = withoutDefault(at);
    if (form instanceof z.ZodUnion) {
      form = optionFor(form, written);
    }
    if (form instanceof z.ZodArray) {
      at = form.element as z.ZodType;
    } else if (form instanceof z.ZodRecord) {
      at = form.valueType as unknown as z.ZodType;
    } else if (form instanceof z.ZodObject) {
      at = ownValue(form.shape, part) as z.ZodType | undefined;
    } else {
      return undefined;
    }
    if (!at) {
      return undefined;
    }
    written = ownValue(written, part);
  }
  const description = descriptionOf(at);
  const inner = withoutDefault(at);
  return description && !inner.description
    ? inner.meta({ description })
    : inner;
}

function unknownKey(key: string, allowed: readonly string[]): string {
  const near = nearest(key, allowed);
  const meant = near ? `; did you mean ${near}?` : '.';
  const expected = expectedInstead(key, allowed);
  return `Unknown key${
    expected ? `; ${expected}.` : meant
  } Allowed here: ${listed(allowed)}`;
}

function sentence(
  issue: Issue,
  written: unknown,
  schema: z.ZodType | undefined,
): string {
  if (written === undefined && issue.code !== 'custom') {
    const description = schema?.description;
    const choices =
      schema instanceof z.ZodEnum ? ` (${listed(choicesOf(schema))})` : '';
    return `This key is required${
      description ? `: ${description}` : ''
    }${choices}`;
  }
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(schema, issue.expected, written);
    case 'invalid_value':
      return wrongChoice(issue.values.map(String), written);
    case 'too_small':
      return issue.origin === 'number'
        ? `${quoted(written)} is too small; it must be more than ${
            issue.minimum
          }`
        : 'Must not be empty';
    case 'too_big':
      if (Array.isArray(written)) {
        return `Has ${written.length} items; at most ${issue.maximum} are allowed`;
      }
      return issue.origin === 'string'
        ? `Longer than ${issue.maximum} characters`
        : `${quoted(written)} is too large; at most ${issue.maximum}`;
    case 'custom':
      return asSentence(issue.message);
    default:
      return `${quoted(written)} ${issue.message}`;
  }
}

function wrongType(
  schema: z.ZodType | undefined,
  expected: string,
  written: unknown,
): string {
  if (schema instanceof z.ZodEnum) {
    return wrongChoice(choicesOf(schema), written);
  }
  const names: { [type: string]: string } = {
    string: 'a text',
    array: 'a list',
    object: 'a map of keys',
    record: 'a map of keys',
    boolean: 'true or false',
    int: 'a whole number',
  };
  const quotes =
    expected === 'string' && ['number', 'boolean'].includes(typeof written);
  const item =
    expected === 'array' && (typeof written === 'string' || isMap(written));
  const name = names[expected] ?? `a ${expected}`;
  if (written === null) {
    return `There is no value; it must be ${name}`;
  }
  const found = `Must be ${name}, not ${quoted(written)}`;
  const form = expectedForm(schema, written);
  if (form) {
    return `${found}; ${form}`;
  }
  return `${found}${quotes ? '; put it in quotes' : ''}${
    item ? '; write each item behind a dash' : ''
  }`;
}

/** What stands at a place in the form of one text or of a plain list, where somebody wrote a longer form. */
function expectedForm(
  schema: z.ZodType | undefined,
  written: unknown,
): string | undefined {
  if (!schema || typeof written !== 'object') {
    return undefined;
  }
  const { title, examples } = schema.meta() ?? {};
  const example = Array.isArray(examples) ? examples[0] : undefined;
  return (
    meanings.get(schema)?.expected ??
    (title && typeof example === 'string'
      ? `one ${title.toLocaleLowerCase('en-US')} such as ${example} is expected`
      : undefined)
  );
}

function wrongChoice(allowed: readonly string[], written: unknown): string {
  const near =
    typeof written === 'string' ? nearest(written, allowed) : undefined;
  return `${quoted(written)} is not possible here${
    near ? `; did you mean ${near}?` : '.'
  } Possible: ${listed(allowed)}`;
}

function choicesOf(schema: z.ZodEnum): string[] {
  return schema.options.map(String);
}

function asSentence(message: string): string {
  return message.charAt(0).toLocaleUpperCase('en-US') + message.slice(1);
}
