import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { describeIssue } from './describeIssue';

/** For routes that take nothing. */
const NOTHING = z.strictObject({});

/** More than one sentence about each of these many parameters helps nobody. */
const MOST_SENTENCES = 5;

/**
 * Checks what was sent to a route.
 *
 * @param place - `path`, `query` or `body`
 * @throws InputError with a sentence per mistake that says what is expected
 */
export function parseInput(
  place: 'path' | 'query' | 'body',
  schema: z.ZodType = NOTHING,
  input: unknown = {},
): unknown {
  if (!isRecord(input)) {
    throw new InputError(
      'The body must be a JSON object, sent with the content type application/json',
    );
  }
  for (const [name, value] of Object.entries(input)) {
    if ([value].flat().some(text => !isStorable(String(text)))) {
      throw new InputError(
        `${JSON.stringify(
          name.slice(0, 60),
        )} contains a character that no text in the catalog has`,
      );
    }
  }
  const parsed = schema.safeParse(input);
  if (parsed.success) {
    return parsed.data;
  }
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const sentences = parsed.error.issues
    .slice(0, MOST_SENTENCES)
    .map(issue => describeIssue(issue, { place, known, input }));
  throw new InputError(sentences.join('; '));
}

function isRecord(input: unknown): input is { [name: string]: unknown } {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** PostgreSQL has no U+0000, and no database halves of surrogate pairs. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
