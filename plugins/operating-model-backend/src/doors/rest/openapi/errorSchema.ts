import { z } from 'zod';

/** The shape of errors in all of Backstage. */
export const errorSchema = z
  .object({
    error: z.object({
      name: z.string(),
      message: z.string(),
      since: z.string().optional().meta({
        description:
          'With 503: since when what was asked does not answer, ISO 8601, where it is known',
      }),
    }),
    request: z.object({ method: z.string(), url: z.string() }).optional(),
    response: z.object({ statusCode: z.number().int() }),
  })
  .meta({
    id: 'Error',
    description: 'An error as every Backstage backend answers it',
  });
