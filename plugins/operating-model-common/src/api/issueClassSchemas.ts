import { z } from 'zod';
import { anyOf, pageQueryShape, pageSchema } from './listParts';

/** @public */
export const issueClassListQuerySchema = z.strictObject({
  q: z.string().min(1).max(200).optional().meta({
    description:
      'Words: those classes that hold each of them in title, id or words; first those that hold them in title or id',
  }),
  id: anyOf.optional().meta({
    description: 'Id of an issue class, for example billing-dispute',
  }),
  model: anyOf.optional().meta({
    description:
      'Reference of an operating model; all in use that the caller may read where it is left out',
  }),
  ...pageQueryShape,
});

/**
 * An issue class and the model that knows it.
 * @public
 */
export const issueClassRowSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    words: z.array(z.string()).meta({
      description: 'Words with which users report it',
    }),
    model: z.object({ entityRef: z.string(), title: z.string() }),
    queue: z.object({ id: z.string(), title: z.string() }).optional().meta({
      description: 'Where it lands; left out where no queue takes it',
    }),
  })
  .meta({
    id: 'IssueClassRow',
    description: 'What users report, and the model that knows it',
  });

/** @public */
export const issueClassPageSchema = pageSchema(issueClassRowSchema).meta({
  id: 'IssueClassPage',
});

/** What a caller of `GET /issue-classes` can ask for. @public */
export type IssueClassListQuery = z.input<typeof issueClassListQuerySchema>;
/** @public */
export type ParsedIssueClassListQuery = z.output<
  typeof issueClassListQuerySchema
>;
/** @public */
export type IssueClassRow = z.output<typeof issueClassRowSchema>;
/** @public */
export type IssueClassPage = z.output<typeof issueClassPageSchema>;
