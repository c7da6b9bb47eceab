import { z } from 'zod';

/** @public */
export const staleSchema = z
  .object({
    reason: z.enum(['catalog', 'sweep']).meta({
      description:
        'What is away: the catalog cannot be read, or it is read and not evaluated',
    }),
    since: z.string().optional().meta({
      description:
        'Since when that is so, ISO 8601: when the catalog or a sweep failed for the first time, or when the last sweep began, where none comes. Absent where nothing has been evaluated yet.',
    }),
    text: z.string().meta({ description: 'The same as sentences in English' }),
  })
  .meta({
    id: 'Stale',
    description:
      'Marks an answer that may be out of date, since the catalog cannot be read or is not evaluated. It is gone by itself as soon as the answer is fresh again.',
  });

/** Why an answer may be out of date. @public */
export type Stale = z.output<typeof staleSchema>;

/** @public */
export const fillingSchema = z
  .object({
    since: z.string().optional().meta({
      description: 'Since when, ISO 8601. Absent where nothing has come yet.',
    }),
    text: z.string().meta({ description: 'The same as a sentence in English' }),
  })
  .meta({
    id: 'Filling',
    description:
      'Marks an answer while a fresh catalog fills: what it does not know yet is not known, and not called wrong. It is gone by itself, after at most 15 minutes.',
  });

/** That a fresh catalog still fills. @public */
export type Filling = z.output<typeof fillingSchema>;

/**
 * Set in this answer of a route while a fresh catalog fills.
 *
 * @remarks Every JSON answer can carry this mark, whatever else it holds.
 * @public
 */
export function fillingOf(answer: unknown): Filling | undefined {
  return typeof answer === 'object' && answer !== null && 'filling' in answer
    ? (answer.filling as Filling | undefined)
    : undefined;
}

/**
 * Why this answer of a route may be out of date; undefined where it is fresh, and for an answer that is no object.
 *
 * @remarks Every JSON answer can carry this mark, whatever else it holds.
 * @public
 */
export function staleOf(answer: unknown): Stale | undefined {
  return typeof answer === 'object' && answer !== null && 'stale' in answer
    ? (answer.stale as Stale | undefined)
    : undefined;
}

/** The same routes, each JSON answer of which can carry these marks. */
export function withMarks<
  Routes extends { [name: string]: { response: z.ZodType } },
>(routes: Routes): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([name, route]) => {
      const { response } = route;
      if (
        response instanceof z.ZodObject &&
        ('stale' in response.shape || 'filling' in response.shape)
      ) {
        throw new Error(`The answer of ${name} uses the name of a mark`);
      }
      return [
        name,
        response instanceof z.ZodObject
          ? {
              ...route,
              response: response
                .extend({
                  stale: staleSchema.optional(),
                  filling: fillingSchema.optional(),
                })
                .meta(response.meta() ?? {}),
            }
          : route,
      ];
    }),
  ) as Routes;
}
