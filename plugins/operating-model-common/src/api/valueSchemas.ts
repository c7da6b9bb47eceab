import { z } from 'zod';
import { CHOICE_KINDS } from '../checks/fixes/CatalogChoices';
import type { ValueSource } from '../effective/EffectiveModel';
import type { Parameter } from '../messages/Message';

export const valueSourceSchema = z
  .object({
    kind: z.enum([
      'spec',
      'annotation',
      'link',
      'model',
      'model-entry',
      'model-default',
      'tier',
      'config',
      'fallback',
    ]),
    entityRef: z.string().optional(),
    path: z.string().optional(),
  })
  .meta({ id: 'ValueSource', description: 'Where a value stands' });

/** The wire form of `ValueState`. */
export const valueStateSchema = z.enum([
  'valid',
  'invalid',
  'missing',
  'unknown',
]);

/** The wire form of `SourcedValue<T>`. */
export function sourcedValueSchema<T extends z.ZodType>(value: T) {
  return z.object({
    state: valueStateSchema,
    value: value.optional(),
    source: valueSourceSchema.optional(),
    raw: z.string().optional(),
    instead: z.object({ value, source: valueSourceSchema }).optional(),
    reason: z.string().optional(),
  });
}

/**
 * A value of an entity as an answer says it.
 * @public
 */
export interface ValueAnswer<T> {
  state: 'valid' | 'invalid' | 'missing' | 'unknown';
  value?: T;
  source?: ValueSource;
  /** As it is written, where it cannot be used. */
  raw?: string;
  /** What would be inherited, and counts while the value is invalid. */
  instead?: { value: T; source: ValueSource };
  /** One sentence that says why it is not valid. */
  reason?: string;
}

export const contactSchema = z
  .object({
    type: z.enum(['phone', 'page', 'slack', 'channel', 'email', 'link']),
    value: z.string(),
    url: z.string().optional(),
  })
  .meta({ id: 'Contact', description: 'A way to reach a party' });

/**
 * A group or a person as an answer names it.
 * @public
 */
export const partyEntitySchema = z
  .object({
    entityRef: z.string(),
    title: z.string().optional(),
    contacts: z.array(contactSchema),
  })
  .meta({
    id: 'PartyEntity',
    description:
      'A group or a person. Title and contacts are left out where the caller may not read the party.',
  });

/**
 * A rotation of a model as an answer names it, with who is on call in it now.
 * @public
 */
export const rotationNoticeSchema = z
  .object({
    rotation: z.string().meta({ description: 'Id of the rotation' }),
    title: z.string(),
    coverage: z.enum(['24x7', '24x5', 'business-hours', 'best-effort']),
    channel: z.string().optional(),
    owner: partyEntitySchema.optional(),
    now: z.array(partyEntitySchema).meta({
      description: 'Who is on call now; nobody where it is empty',
    }),
    notKnown: z.string().optional().meta({
      description:
        'Why it is not known who is on call: now has those who are declared then, and next too. Set as well where the catalog does not know whoever is declared, with nobody in now.',
    }),
    until: z.string().optional().meta({
      description: 'Until when, ISO 8601 with the offset of the model’s zone',
    }),
  })
  .meta({
    id: 'RotationNotice',
    description:
      'Whoever is on call in a rotation, asked at the moment of the answer',
  });

/**
 * Whoever is named for something: a group, a person, or whoever is on call in a rotation.
 * @public
 */
export const partySchema = z
  .union([partyEntitySchema, rotationNoticeSchema])
  .meta({ id: 'Party' });

/** Written out, since it contains itself. */
const parameterSchema: z.ZodType<Parameter> = z
  .union([
    z.string(),
    z.number(),
    z.object({ party: z.string() }),
    z.object({ entity: z.string() }),
    z.object({ model: z.string() }),
    z.object({ instant: z.string() }),
    z.object({ duration: z.string() }),
    z.object({ quote: z.string() }),
    z.object({
      message: z.object({
        id: z.string(),
        parameters: z
          .record(
            z.string(),
            z.lazy(() => parameterSchema),
          )
          .optional(),
      }),
    }),
    z.object({
      list: z.array(z.lazy(() => parameterSchema)),
      and: z.literal(true).optional(),
    }),
  ])
  .meta({
    id: 'MessageParameter',
    description:
      'Text as written, a number, or one typed value: a reference of a party, entity or model, a moment (ISO 8601), a duration (ISO 8601), quoted text, a sentence inside of it, or a list of them',
  });

/** @public */
export const messageSchema = z
  .object({
    id: z.string(),
    parameters: z.record(z.string(), parameterSchema).optional(),
    text: z.string().meta({ description: 'The sentence, in English' }),
  })
  .meta({
    id: 'Message',
    description:
      'A sentence, and what it is made of: who knows its id can say it in another language or zone',
  });

/** @public */
export const findingSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    subject: z.object({
      entityRef: z.string(),
      path: z.string().optional(),
    }),
    message: messageSchema,
    evidence: z.array(
      z.object({
        label: z.string(),
        value: z.string(),
        instants: z.array(z.string()).optional().meta({
          description: 'The moments that value says, ISO 8601 with offset',
        }),
      }),
    ),
    source: z.object({ title: z.string(), url: z.string().optional() }),
    fix: z
      .object({
        summary: z.string(),
        yaml: z.string().optional(),
        remove: z.array(z.string()).optional(),
        candidates: z.array(z.string()).optional().meta({
          description: 'What can stand in the places in angle brackets',
        }),
        choose: z
          .object({
            kind: z.enum(CHOICE_KINDS),
            not: z.array(z.string()).optional(),
            first: z.array(z.string()).optional(),
          })
          .optional()
          .meta({
            description:
              'In place of candidates: those of the choices of the answer that are of this kind, first these, but for those that would mend nothing',
          }),
        file: z.string().optional(),
        editUrl: z.string().optional(),
      })
      .optional(),
  })
  .meta({
    id: 'Finding',
    description: 'A typed gap with its evidence and its fix',
  });

/** @public */
export const choicesSchema = z
  .partialRecord(z.enum(CHOICE_KINDS), z.array(z.string()))
  .meta({
    id: 'Choices',
    description:
      'What of the catalog the fixes of an answer let choose from, as far as the caller may read it',
  });

export const findingCountsSchema = z
  .object({
    error: z.number().int(),
    warning: z.number().int(),
    info: z.number().int(),
  })
  .meta({ id: 'FindingCounts' });

const standingCountsSchema = findingCountsSchema
  .extend({
    unknown: z.number().int().meta({
      description:
        'Questions of rules that were asked and could not be answered; none of them is a finding, and none is in order',
    }),
  })
  .meta({ id: 'StandingCounts' });

/** @public */
export const standingSchema = z
  .object({
    state: z.enum(['wrong', 'not-known', 'in-order']).meta({
      description:
        'wrong: something was found; not-known: nothing was, and something could not be answered; in-order: everything could, and nothing was found',
    }),
    own: standingCountsSchema.meta({
      description:
        'Of the entity or the model itself. Lists rank entities by it, and models by it and their parts together.',
    }),
    parts: standingCountsSchema.meta({
      description:
        'Of an entity: of the parts of its model that it uses, which are its tier, its escalation path with the rotations of that, and the decisions about it in particular. Of a model: of its parts.',
    }),
  })
  .meta({
    id: 'Standing',
    description: 'Whether anything is wrong, and of what that is said',
  });

/** @public */
export const notKnownSchema = z
  .object({
    code: z.string(),
    subject: findingSchema.shape.subject,
    message: messageSchema,
    reason: messageSchema.optional(),
  })
  .meta({
    id: 'NotKnown',
    description:
      'A question of a rule that could not be answered, and why it could not',
  });

/** Whether anything is wrong, as an answer says it. @public */
export type StandingAnswer = z.output<typeof standingSchema>;

/** A question that could not be answered, as an answer says it. @public */
export type NotKnownAnswer = z.output<typeof notKnownSchema>;

/** A finding as an answer says it. @public */
export type FindingAnswer = z.output<typeof findingSchema>;

/** What the fixes of an answer let choose from. @public */
export type ChoicesAnswer = z.output<typeof choicesSchema>;

/** @public */
export type Party = z.output<typeof partySchema>;
/** @public */
export type PartyEntity = z.output<typeof partyEntitySchema>;
/** @public */
export type RotationNotice = z.output<typeof rotationNoticeSchema>;
