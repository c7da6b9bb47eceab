import { z } from 'zod';
import { DECISION_ASPECTS } from '../decisions/aspects';
import { ASPECT_STATES } from '../decisions/aspects/AspectState';
import { COVERAGE_COLUMNS } from '../decisions/coverageOrder';
import { areaSchema } from '../model/decisionSchemas';
import { claritySchema, mapFilterShape } from './decisionSchemas';
import { pageQueryShape, pageSchema, someSchema } from './listParts';
import { decisionNameSchema, partNameSchema, stopsSchema } from './loadSchemas';
import { messageSchema, partyEntitySchema } from './valueSchemas';

/** @public */
export const coverageQuerySchema = z.strictObject({
  ...mapFilterShape,
  sort: z
    .enum([
      ...COVERAGE_COLUMNS,
      ...COVERAGE_COLUMNS.map(column => `-${column}` as const),
    ])
    .optional()
    .meta({
      description:
        'What the areas are sorted by, those with the largest share of gaps first, then those with most of them: gaps over all aspects (where it is left out), the gaps of one aspect, or clarity; area from A to Z; with a minus the other way round',
    }),
  ...pageQueryShape,
});

const aspectCountsSchema = z
  .partialRecord(z.enum(ASPECT_STATES), z.number().int())
  .meta({
    id: 'AspectCounts',
    description:
      'Decisions per state of one aspect; states without any are left out',
  });

/** @public */
export const clarityMoveSchema = z
  .object({
    key: z.string().meta({
      description: 'Id of the area, or reference of the accountable party',
    }),
    before: claritySchema.optional(),
    after: claritySchema,
  })
  .meta({
    id: 'ClarityMove',
    description:
      'An area or a party whose clarity is another one since the point before; without before where it had no decisions, and with none in after where it has none any more',
  });

/** @public */
export const clarityPointSchema = z
  .object({
    at: z.string().meta({ description: 'ISO 8601 UTC' }),
    version: z.string().optional(),
    cause: z.enum(['first', 'model', 'parties']),
    left: someSchema(z.string()).meta({
      description:
        'Parties that the catalog no longer knows since the point before; the first ten',
    }),
    arrived: someSchema(z.string()).meta({
      description:
        'Parties that the catalog knows again, or now; the first ten',
    }),
    clarity: claritySchema,
    areas: someSchema(clarityMoveSchema).meta({
      description:
        'Areas that moved since the point before; the ten that moved most. None in the first point.',
    }),
    parties: someSchema(clarityMoveSchema).meta({
      description: 'Parties that moved, in the same way',
    }),
  })
  .meta({
    id: 'ClarityPoint',
    description:
      'Clarity after the content of the model or its clarity changed, and what changed it: the model, or parties that left or came into the catalog',
  });

/** @public */
export const coverageAreaSchema = z
  .object({
    model: z.string().meta({ description: 'Reference of the model' }),
    id: z.string(),
    title: z.string(),
    kind: areaSchema.shape.kind,
    lead: partyEntitySchema.optional(),
    decisions: z.number().int(),
    clarity: claritySchema,
    aspects: z.record(z.enum(DECISION_ASPECTS), aspectCountsSchema),
    /** Decisions with findings or gaps per aspect, what the cell is sorted and opened by. */
    gaps: z.record(z.enum(DECISION_ASPECTS), z.number().int()),
  })
  .meta({ id: 'CoverageArea', description: 'An area of decisions' });

const coverageModelSchema = z
  .object({
    entityRef: z.string(),
    title: z.string(),
    version: z.string().optional(),
    status: z.enum(['draft', 'trial', 'adopted', 'superseded']),
    clarity: claritySchema,
    changedAt: z.string().optional().meta({
      description: 'When its content or its clarity changed last',
    }),
    history: z.array(clarityPointSchema).optional().meta({
      description:
        'Newest last: the newest 100, and fewer where those of all models would take more than 256 KiB. Left out where a filter leaves out part of the map, where something of the model is hidden from the caller, and after the first five models.',
    }),
  })
  .meta({ id: 'CoverageModel' });

/** @public */
export const modelDoubtSchema = z
  .object({
    model: z.object({ entityRef: z.string(), title: z.string().optional() }),
    what: z.enum(['invalid', 'stale', 'past-revisit']),
    version: z.string().optional().meta({ description: 'That is in force' }),
    revisitBy: z.string().optional(),
    message: messageSchema,
  })
  .meta({
    id: 'ModelDoubt',
    description:
      'What has to be known of a model to read figures about it. invalid: its text never was valid, so that it is in none of them; stale: an older version is in force, and they are about that; past-revisit: the day by which it was to be revisited is over.',
  });

/** @public */
export const coverageAnswerSchema = z
  .object({
    evaluatedAt: z.string().optional(),
    clarity: claritySchema,
    models: z.array(coverageModelSchema),
    /** What has to be known of the models to read the figures; the first twenty. */
    doubts: someSchema(modelDoubtSchema),
    /** Sorted as asked for. The page that cursor and limit ask for. */
    areas: pageSchema(coverageAreaSchema),
    /** Who would stop most, worst first, at most three. */
    stops: z.array(stopsSchema),
    stopsLimit: z.object({
      share: z
        .number()
        .meta({ description: 'Fraction above which it is too much' }),
      source: z.string(),
    }),
    nobody: z
      .object({
        decisions: someSchema(decisionNameSchema),
        queues: someSchema(partNameSchema),
        rotations: someSchema(partNameSchema),
        issueClasses: someSchema(partNameSchema),
      })
      .meta({
        description:
          'What nobody carries, the first twenty of each. All of it: `GET /decisions?gap=owner:absent&gap=owner:unresolvable`, and `GET /load/orphanedQueues` and so on.',
      }),
    offModel: z.object({
      since: z.string().meta({ description: 'ISO 8601 UTC' }),
      questions: z.number().int(),
      words: z
        .array(z.object({ words: z.string(), questions: z.number().int() }))
        .meta({ description: 'Most asked first, at most ten' }),
    }),
  })
  .meta({
    id: 'Coverage',
    description: 'Where ownership, handoff or cadence is unclear',
  });

/** @public */
export type CoverageQuery = z.input<typeof coverageQuerySchema>;
/** @public */
export type ParsedCoverageQuery = z.output<typeof coverageQuerySchema>;
/** @public */
export type CoverageAnswer = z.output<typeof coverageAnswerSchema>;
/** @public */
export type CoverageArea = z.output<typeof coverageAreaSchema>;
/** @public */
export type ModelDoubt = z.output<typeof modelDoubtSchema>;
/** @public */
export type ClarityMove = z.output<typeof clarityMoveSchema>;
/** @public */
export type ClarityPoint = z.output<typeof clarityPointSchema>;
