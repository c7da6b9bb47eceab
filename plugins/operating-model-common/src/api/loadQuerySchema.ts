import { z } from 'zod';
import { mapFilterShape } from './decisionSchemas';
import { anyOf, pageQueryShape } from './listParts';

/** What the load can be narrowed to. */
export const loadFilterShape = {
  model: mapFilterShape.model,
  area: anyOf.optional().meta({
    description:
      'Id of the area: only its decisions count then, since queues, rotations and components belong to no area',
  }),
  party: mapFilterShape.party,
  below: mapFilterShape.below,
};

const LOAD_COLUMNS = [
  'share',
  'party',
  'stops',
  'accountable',
  'deputy',
  'other',
  'queues',
  'rotations',
  'components',
  'clarity',
] as const;

/** @public */
export const loadQuerySchema = z.strictObject({
  ...loadFilterShape,
  sort: z
    .enum([
      ...LOAD_COLUMNS,
      ...LOAD_COLUMNS.map(column => `-${column}` as const),
    ])
    .optional()
    .meta({
      description:
        'What the parties are sorted by, the most first and party from A to Z; with a minus the other way round; share where it is left out. Parties that are equal stand by their posts, the most first, then by reference.',
    }),
  ...pageQueryShape,
});

/** @public */
export type LoadQuery = z.input<typeof loadQuerySchema>;
/** @public */
export type ParsedLoadQuery = z.output<typeof loadQuerySchema>;
/** @public */
export type LoadSort = NonNullable<ParsedLoadQuery['sort']>;
