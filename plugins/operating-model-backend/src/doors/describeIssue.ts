import { nearest } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { z } from 'zod';

const LONGEST_QUOTE = 60;
/** More unknown ones than these nobody reads. */
const MOST_KEYS = 5;

/** One sentence about one mistake in a request: what was found, what is allowed, and what was probably meant. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  context: {
    place: 'path' | 'query' | 'body';
    known: string[];
    input: { [name: string]: unknown };
  },
): string {
  const { place, known, input } = context;
  if (issue.code === 'unrecognized_keys') {
    const more = issue.keys.length > MOST_KEYS ? ' …' : '';
    const unknown =
      issue.keys.slice(0, MOST_KEYS).map(quoted).join(', ') + more;
    const near = nearest(issue.keys[0], known);
    const meant = near ? ` (did you mean "${near}"?)` : '';
    const allowed = known.length
      ? `allowed are ${known.join(', ')}`
      : 'this route takes none';
    return `Unknown ${place} parameter ${unknown}${meant}: ${allowed}`;
  }
  const name = String(issue.path[0] ?? '');
  const given = Object.hasOwn(input, name) ? input[name] : undefined;
  if (given === undefined) {
    return `The ${place} parameter "${name}" is missing: ${expectation(issue)}`;
  }
  if (
    issue.code === 'too_big' &&
    issue.origin === 'string' &&
    typeof given === 'string'
  ) {
    return `The ${place} parameter "${name}" has ${
      given.length
    } characters: ${expectation(issue)}`;
  }
  const found = Array.isArray(given)
    ? given[Number(issue.path[1])] ?? `${given.length} values`
    : given;
  const near =
    issue.code === 'invalid_value'
      ? nearest(String(found), issue.values.map(String))
      : undefined;
  const meant = near ? ` (did you mean "${near}"?)` : '';
  return `The ${place} parameter "${name}" cannot be ${quoted(
    String(found),
  )}${meant}: ${expectation(issue)}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')} is expected`;
    case 'too_small':
      return `at least ${issue.minimum} ${unit(issue.origin)} expected`;
    case 'too_big':
      return `at most ${issue.maximum} ${unit(issue.origin)} expected`;
    case 'invalid_type':
      return `${
        issue.expected === 'int' ? 'a whole number' : `a ${issue.expected}`
      } is expected`;
    default:
      return issue.message;
  }
}

function unit(origin: string): string {
  switch (origin) {
    case 'string':
      return 'characters are';
    case 'array':
      return 'values are';
    default:
      return 'is';
  }
}

function quoted(text: string): string {
  return JSON.stringify(
    text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text,
  );
}
