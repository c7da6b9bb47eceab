import { createHash } from 'node:crypto';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

const cursorSchema = z.strictObject({
  /** Fingerprint of the request that it continues. */
  of: z.string(),
  /** Values of the row that the page starts from. */
  at: z
    .array(
      z.union([
        z
          .string()
          .max(1000)
          .refine(text => text.isWellFormed() && !text.includes('\0')),
        z.number().int().min(-2147483648).max(2147483647),
        z.null(),
      ]),
    )
    .min(1)
    .max(4),
  /** Set where the page before that row is asked for. */
  back: z.literal(true).optional(),
  /** What the first page counted. */
  total: z.number().int().min(0),
});

/**
 * A place in a list that belongs to one request. It grants nothing: what it leads to is filtered by what its bearer may
 * read, so it is checked and not signed.
 */
export interface Cursor {
  position: readonly (string | number | null)[];
  backwards: boolean;
  totalItems: number;
}

/** Whatever a cursor must not be used with another value of: filters and sort. */
export type CursorScope = { [name: string]: unknown };

/** The text of a cursor, safe in a URL. */
export function encodeCursor(scope: CursorScope, cursor: Cursor): string {
  const content: z.output<typeof cursorSchema> = {
    of: fingerprint(scope),
    at: [...cursor.position],
    ...(cursor.backwards && { back: true as const }),
    total: cursor.totalItems,
  };
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/**
 * Reads a cursor.
 *
 * @param types - of the values of a position: `string`, `number`, or with a question mark null too
 * @throws InputError where it is none of ours, or belongs to another request
 */
export function decodeCursor(
  text: string,
  scope: CursorScope,
  types: readonly ('string' | 'number' | 'string?')[],
): Cursor {
  const content = parse(text);
  if (!content) {
    throw new InputError(
      'The query parameter "cursor" is not one that this server gave: leave it out to start at the first page',
    );
  }
  if (content.of !== fingerprint(scope)) {
    throw new InputError(
      'The query parameter "cursor" belongs to a request with other filters or another sort: repeat those, or leave the cursor out to start at the first page',
    );
  }
  const fits =
    content.at.length === types.length &&
    content.at.every((value, index) =>
      value === null
        ? types[index].endsWith('?')
        : types[index].startsWith(typeof value),
    );
  if (!fits) {
    throw new InputError(
      'The query parameter "cursor" was changed: leave it out to start at the first page',
    );
  }
  return {
    position: content.at,
    backwards: content.back ?? false,
    totalItems: content.total,
  };
}

function parse(text: string): z.output<typeof cursorSchema> | undefined {
  try {
    return cursorSchema.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString()),
    );
  } catch {
    return undefined;
  }
}

function fingerprint(scope: CursorScope): string {
  const entries = Object.entries(scope)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify(entries))
    .digest('base64url')
    .slice(0, 16);
}
