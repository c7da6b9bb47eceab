import { z } from 'zod';

const pageInfoSchema = z
  .object({
    nextCursor: z.string().optional(),
    prevCursor: z.string().optional(),
  })
  .meta({
    id: 'PageInfo',
    description: 'Cursors of the neighbouring pages, where there are any',
  });

/** A page in the shape of Backstage's own lists. */
export function pageSchema<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    totalItems: z.number().int(),
    pageInfo: pageInfoSchema,
  });
}

/** The first few of something, and how many there are. */
export function someSchema<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), totalItems: z.number().int() });
}

/** What every list that is read in pages takes. */
export const pageQueryShape = {
  cursor: z.string().max(4000).optional().meta({
    description:
      'nextCursor or prevCursor of an answer to the same filters and sort',
  }),
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({
    description:
      'Rows per page, at most: there are fewer where rows are so large that the answer would be over 1 MiB',
  }),
};

/** A parameter that may be repeated and then means any of its values. */
export const anyOf = z
  .union([z.string(), z.array(z.string())])
  .transform(value => [value].flat())
  .pipe(z.array(z.string().min(1).max(300)).max(100));
