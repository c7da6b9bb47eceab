import { z } from 'zod';
import { ROLES } from '../annotations/roles';
import {
  perDeclaredValue,
  type DeclaredValueKey,
  type HeldValues,
} from '../annotations/declaredValues';
import {
  choicesSchema,
  findingSchema,
  notKnownSchema,
  partyEntitySchema,
  partySchema,
  rotationNoticeSchema,
  sourcedValueSchema,
  standingSchema,
} from './valueSchemas';

/** The declared values as they hold. */
const declaredValueSchemas = perDeclaredValue(({ heldSchema }) =>
  sourcedValueSchema(heldSchema),
) as {
  [key in DeclaredValueKey]: ReturnType<
    typeof sourcedValueSchema<z.ZodType<HeldValues[key]>>
  >;
};

export const escalationStepSchema = z.object({
  notify: partySchema,
  after: z.string().meta({ description: 'ISO 8601 duration from the start' }),
  channel: z.string().optional(),
});

export const onCallPeriodSchema = z
  .object({ party: partyEntitySchema, from: z.string(), until: z.string() })
  .meta({
    id: 'OnCallPeriod',
    description: 'Half-open, ISO 8601 with the offset of the zone of the model',
  });

/** People who are on call at the same time; more than one where pairs are. */
export const onCallSchema = z.array(onCallPeriodSchema);

export const runbookSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    location: z.string(),
    target: z.enum(['url', 'file', 'text']),
    url: z.string().optional(),
    heading: z.string().optional().meta({
      description: 'Id of the heading at which a file opens',
    }),
    covers: z.array(z.string()).optional(),
    general: z.boolean().optional().meta({
      description:
        'Set for one of the whole model, which says nothing about this entity in particular',
    }),
  })
  .meta({
    id: 'Runbook',
    description:
      'url: open it; file: read it at …/runbooks/{id}; text: written in a form that cannot be opened',
  });

export const docsSchema = z
  .object({
    entityRef: z.string(),
    url: z.string().optional(),
  })
  .meta({
    id: 'Docs',
    description:
      'Documentation in TechDocs: the entity that it is kept with, and its page, where this Backstage has TechDocs',
  });

export const modelReferenceSchema = z
  .object({
    entityRef: z.string(),
    title: z.string().optional(),
    status: z.enum(['draft', 'trial', 'adopted', 'superseded']).optional(),
    version: z.string().optional(),
    stale: z.boolean().optional(),
  })
  .meta({
    id: 'ModelReference',
    description:
      'A model; stale where an earlier valid version is in force. All but the reference is left out where the caller may not read it.',
  });

export const releaseDateSchema = z
  .object({
    date: z.string(),
    frozen: z.object({ reason: z.string().optional() }).optional(),
  })
  .meta({ id: 'ReleaseDate' });

export const releaseStreamSchema = z
  .object({
    id: z.string().optional().meta({
      description: 'Set where an entity has several release trains',
    }),
    cadence: z.string(),
    /** The last date before today. */
    previous: z.string().optional(),
    /** The next dates, today included. */
    next: z.array(releaseDateSchema),
  })
  .meta({ id: 'ReleaseStream', description: 'One train of releases' });

export const freezeWindowSchema = z
  .object({ from: z.string(), to: z.string(), reason: z.string().optional() })
  .meta({ id: 'FreezeWindow' });

/**
 * The answer for one entity: its effective model, its findings, and what follows from the clock.
 * @public
 */
export const entityAnswerSchema = z
  .object({
    entityRef: z.string(),
    kind: z.string(),
    title: z.string().optional(),
    evaluatedAt: z.string(),
    entityEtag: z.string().optional(),
    timeZone: z.string(),
    /** True where the entity's own annotations or the model say anything about it. */
    described: z.boolean(),
    owner: sourcedValueSchema(partySchema),
    roles: z.partialRecord(z.enum(ROLES), sourcedValueSchema(partySchema)),
    ...declaredValueSchemas,
    responseTargets: z.array(
      z.object({
        severity: z.string(),
        title: z.string(),
        majorIncident: z.boolean().optional(),
        target: sourcedValueSchema(z.string()),
      }),
    ),
    escalationPath: sourcedValueSchema(
      z.object({
        id: z.string(),
        title: z.string(),
        steps: z.array(escalationStepSchema),
      }),
    ),
    rotation: sourcedValueSchema(rotationNoticeSchema),
    onCall: z.object({
      now: sourcedValueSchema(onCallSchema),
      next: sourcedValueSchema(onCallSchema),
      schedules: z
        .array(z.object({ annotation: z.string(), url: z.string().optional() }))
        .optional()
        .meta({
          description:
            'Schedules outside: the annotations that name them, with an address where one can be made of the annotation; absent where there are none',
        }),
    }),
    docs: sourcedValueSchema(docsSchema).meta({
      description: 'Its documentation in TechDocs',
    }),
    releaseCadence: declaredValueSchemas.releaseCadence.extend({
      streams: z.array(releaseStreamSchema),
      freezes: z.array(freezeWindowSchema),
    }),
    runbooks: z.array(sourcedValueSchema(runbookSchema)),
    model: sourcedValueSchema(modelReferenceSchema),
    findings: z.array(findingSchema).meta({
      description:
        'Worst first, at most fifty. Findings about parts of the model that this entity uses have the model as subject.',
    }),
    moreFindings: z.string().optional().meta({
      description:
        'Cursor of the next page of `GET /entities/{kind}/{namespace}/{name}/findings`; absent where all are here',
    }),
    choices: choicesSchema.optional(),
    standing: standingSchema,
    notKnown: z.array(notKnownSchema).meta({
      description:
        'What could not be answered of what standing counts, at most twenty',
    }),
  })
  .meta({ id: 'EntityAnswer' });

/** @public */
export const entityRowSchema = z
  .object({
    entityRef: z.string(),
    kind: z.string(),
    title: z.string().optional(),
    owner: z.string().optional().meta({
      description:
        'Reference; in quotation marks what is written in its place and is none',
    }),
    ownerTitle: z.string().optional(),
    held: z.array(z.enum(ROLES)).optional().meta({
      description: 'Where parties are asked for: the roles that they hold',
    }),
    system: z.string().optional(),
    supportTier: z
      .object({ state: z.string(), id: z.string().optional() })
      .optional(),
    releaseCadence: z.string().optional(),
    model: z.string().optional(),
    standing: standingSchema,
    codes: z.array(z.string()),
    evaluatedAt: z.string(),
  })
  .meta({
    id: 'EntityRow',
    description: 'One evaluated entity in a list; codes are its finding codes',
  });

/** @public */
export const refreshAnswerSchema = entityAnswerSchema
  .extend({ catalogRefresh: z.enum(['requested', 'denied']) })
  .meta({ id: 'RefreshAnswer' });

/** @public */
export type EntityAnswer = z.output<typeof entityAnswerSchema>;
/** @public */
export type EntityRow = z.output<typeof entityRowSchema>;
/** @public */
export type RefreshAnswer = z.output<typeof refreshAnswerSchema>;
/** @public */
export type OnCallPeriod = z.output<typeof onCallPeriodSchema>;
