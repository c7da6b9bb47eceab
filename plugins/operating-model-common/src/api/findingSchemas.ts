import { z } from 'zod';
import { anyOf, pageQueryShape, pageSchema } from './listParts';
import { choicesSchema, findingSchema } from './valueSchemas';

/** @public */
export const findingListQuerySchema = z.strictObject({
  code: anyOf.optional().meta({
    description:
      'Code of a finding, for example owner.unresolved; with a minus before it all but those',
  }),
  severity: anyOf
    .pipe(z.array(findingSchema.shape.severity))
    .optional()
    .meta({ description: 'How bad it is: error, warning or info' }),
  path: z.string().max(1000).optional().meta({
    description:
      'Only what is about this place of the model or about one within, for example spec.areas[releases]',
  }),
  ...pageQueryShape,
});

/** @public */
export const findingPageSchema = pageSchema(findingSchema)
  .extend({ choices: choicesSchema.optional() })
  .meta({
    id: 'FindingPage',
    description:
      'Worst first: its own, and those about the parts of its model that it uses',
  });

/** What a caller of `GET /entities/…/findings` can ask for. @public */
export type FindingListQuery = z.input<typeof findingListQuerySchema>;
/** @public */
export type ParsedFindingListQuery = z.output<typeof findingListQuerySchema>;
/** @public */
export type FindingPage = z.output<typeof findingPageSchema>;
