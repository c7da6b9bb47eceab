import { z } from 'zod';

/** A page in the shape of Backstage's own lists. */
export function pageSchema<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    totalItems: z.number().int(),
    pageInfo: z.object({
      nextCursor: z.string().optional(),
      prevCursor: z.string().optional(),
    }),
  });
}

/** A parameter that may be repeated and then means any of its values. */
export const anyOf = z
  .union([z.string(), z.array(z.string())])
  .transform(value => [value].flat())
  .pipe(z.array(z.string().min(1).max(300)).max(100));
