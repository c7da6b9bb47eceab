import { z } from 'zod';
import {
  escalationStepSchema,
  onCallSchema,
  runbookSchema,
} from './entitySchemas';
import {
  messageSchema,
  partySchema,
  rotationNoticeSchema,
  sourcedValueSchema,
  valueSourceSchema,
  valueStateSchema,
} from './valueSchemas';

/** @public */
export const routeQuerySchema = z.strictObject({
  entityRef: z.string().min(1).max(300).optional().meta({
    description:
      'What is affected, for example component:default/account-service',
  }),
  model: z.string().min(1).max(300).optional().meta({
    description:
      'Reference of the model, needed where nothing is affected in particular and several models have the issue class',
  }),
  issueClass: z.string().min(1).max(200).meta({
    description:
      'Id of the issue class; words that the model does not know are answered with what is missing',
  }),
  severity: z.string().min(1).max(63).optional().meta({
    description:
      'Id of a severity of the model; without one the answer has the response of each in responses',
  }),
  reportedAt: z.iso
    .datetime({
      offset: true,
      error:
        'ISO 8601 with an offset is expected, such as 2026-11-28T11:00:00-08:00',
    })
    .optional()
    .meta({
      description: 'ISO 8601 with offset; now where it is left out',
    }),
});

const reasonSchema = z
  .object({
    ...messageSchema.shape,
    source: valueSourceSchema.optional(),
  })
  .meta({
    id: 'RouteReason',
    description: 'One step of the reasoning with where it stands',
  });

const missingSchema = z
  .object({
    code: z.enum([
      'model.none',
      'issue-class.unknown',
      'queue.uncovered-class',
      'queue.unowned',
      'owner.unresolved',
    ]),
    message: messageSchema,
    /** Where in the model it would have to be written. */
    source: valueSourceSchema.optional(),
  })
  .meta({ id: 'RouteGap', description: 'What is missing in the model' });

/** @public */
export const issueClassNameSchema = z
  .object({ id: z.string(), title: z.string() })
  .meta({ id: 'IssueClassName' });

const routeResponseSchema = z
  .object({
    severity: z.object({
      id: z.string(),
      title: z.string(),
      definition: z.string().optional(),
    }),
    responseTarget: z.string().optional().meta({
      description: 'ISO 8601 duration as the tier promises it',
    }),
    respondBy: z.string().optional().meta({
      description: 'ISO 8601 with the offset of the zone of the model',
    }),
    firstLookIsLater: z.literal(true).optional().meta({
      description:
        'Set where firstLookBy of the answer is later than this respondBy',
    }),
  })
  .meta({
    id: 'RouteResponse',
    description:
      'What a tier promises to one severity. Without responseTarget it promises nothing; without respondBy there is no deadline.',
  });

/** @public */
export const routeAnswerSchema = z
  .object({
    model: z
      .object({
        entityRef: z.string(),
        title: z.string(),
        version: z.string().optional(),
      })
      .optional(),
    entityRef: z.string().optional(),
    timeZone: z.string(),
    reportedAt: z.string(),
    issueClass: issueClassNameSchema.extend({ known: z.boolean() }),
    severity: z.object({ id: z.string(), title: z.string() }).optional(),
    takenBy: partySchema.optional(),
    queue: z.object({ id: z.string(), title: z.string() }).optional(),
    deputy: partySchema.optional(),
    supportTier: z
      .object({ id: z.string(), title: z.string(), coverage: z.string() })
      .optional(),
    /** ISO 8601 duration as the tier promises it. */
    responseTarget: z.string().optional(),
    /** When the clock starts: the report, or the next opening. */
    clockStartsAt: z.string(),
    firstLookBy: z.string().optional(),
    firstLookIsLater: z.literal(true).optional().meta({
      description:
        'Set where firstLookBy is later than respondBy: respondBy is the deadline to work to',
    }),
    respondBy: z.string().optional(),
    responses: z.array(routeResponseSchema).optional().meta({
      description:
        'Where no severity was asked: what is promised to each of the model, in its order',
    }),
    onCall: sourcedValueSchema(onCallSchema).extend({
      rotation: rotationNoticeSchema.optional(),
      /** Who follows, where nobody is on call at that moment. */
      next: onCallSchema.optional(),
    }),
    escalation: z.array(
      escalationStepSchema.extend({
        at: z.string().meta({
          description: 'ISO 8601 with the offset of the zone of the model',
        }),
      }),
    ),
    runbooks: z.array(
      runbookSchema.extend({
        /** As in the answer of an entity: unknown until somebody has looked whether it opens. */
        state: valueStateSchema,
        /** Why it is not valid. */
        reason: z.string().optional(),
        /** Where a runbook that is a file can be read: `GET /entities/…/runbooks/{id}` of this entity. */
        entityRef: z.string().optional(),
      }),
    ),
    decisions: z.array(
      z.object({
        id: z.string(),
        question: z.string(),
        area: z.string(),
        accountable: z.array(partySchema),
        deputy: partySchema.optional(),
      }),
    ),
    why: z.array(reasonSchema),
    missing: z.array(missingSchema).optional(),
    askMeanwhile: partySchema.optional(),
    /** Issue classes whose words are nearest, where the class is not known. */
    suggestions: z.array(issueClassNameSchema).optional(),
  })
  .meta({
    id: 'Route',
    description:
      'Who takes an issue, by when, and why; with missing and askMeanwhile, and without takenBy, where the model does not say. Times carry the offset of timeZone.',
  });

/** @public */
export const offModelBodySchema = z
  .strictObject({
    words: z.string().trim().min(1).max(200).meta({
      description: 'What the issue was called',
    }),
    entityRef: z.string().min(1).max(300).optional(),
    model: z.string().min(1).max(300).optional(),
  })
  .meta({ id: 'OffModelQuestion' });

/** @public */
export const offModelAnswerSchema = z
  .object({
    words: z.string(),
    model: z.string().optional(),
    entityRef: z.string().optional(),
    askedAt: z.string(),
  })
  .meta({ id: 'OffModelRecord' });

/** What a caller of `GET /route` can ask for. @public */
export type RouteQuery = z.input<typeof routeQuerySchema>;
/** @public */
export type ParsedRouteQuery = z.output<typeof routeQuerySchema>;
/** @public */
export type RouteAnswer = z.output<typeof routeAnswerSchema>;
/** @public */
export type OffModelBody = z.input<typeof offModelBodySchema>;
/** @public */
export type OffModelAnswer = z.output<typeof offModelAnswerSchema>;
