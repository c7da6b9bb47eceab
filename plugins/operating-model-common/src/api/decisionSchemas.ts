import { z } from 'zod';
import { DECISION_ASPECTS } from '../decisions/aspects';
import { ASPECT_STATES } from '../decisions/aspects/AspectState';
import { DECISION_ROLES } from '../decisions/rolesIn';
import { areaSchema, surfaceSchema } from '../model/decisionSchemas';
import { anyOf, pageQueryShape, pageSchema } from './listParts';
import {
  findingCountsSchema,
  choicesSchema,
  findingSchema,
  partyEntitySchema,
  rotationNoticeSchema,
} from './valueSchemas';

const areaKind = areaSchema.shape.kind;

const cellSchema = z
  .object({ state: z.enum(ASPECT_STATES), codes: z.array(z.string()) })
  .meta({
    id: 'DecisionCell',
    description:
      'How one aspect stands; codes of the findings about it. unverified is neither clear nor a gap.',
  });

export const claritySchema = z
  .object({ decisions: z.number().int(), clear: z.number().int() })
  .meta({
    id: 'Clarity',
    description:
      'clear / decisions: exactly one accountable party that the catalog knows, a handoff to one that it knows (or none, with a reason), and a cadence',
  });

const partyState = z.enum(['known', 'empty', 'unknown']);

/** @public */
export const decisionPartyEntitySchema = partyEntitySchema
  .extend({ state: partyState })
  .meta({
    id: 'DecisionPartyEntity',
    description:
      'A group or a person that a model names. empty: a group without people; unknown: the catalog does not know it.',
  });

/** @public */
export const decisionPartySchema = z
  .union([
    decisionPartyEntitySchema,
    rotationNoticeSchema.extend({ state: partyState }),
  ])
  .meta({
    id: 'DecisionParty',
    description:
      'A party that a model names: a group, a person, or whoever is on call in a rotation',
  });

const areaReferenceSchema = z
  .object({ id: z.string(), title: z.string(), kind: areaKind })
  .meta({ id: 'AreaReference' });

const modelNameSchema = z
  .object({ entityRef: z.string(), title: z.string() })
  .meta({ id: 'ModelName' });

/** @public */
export const modelMentionSchema = z
  .object({ entityRef: z.string(), title: z.string().optional() })
  .meta({
    id: 'ModelMention',
    description:
      'A model. The title is left out where the caller may not read it.',
  });

const decisionRolesSchema = z
  .object({
    responsible: z.array(z.string()),
    consulted: z.array(z.string()),
    informed: z.array(z.string()),
    /** Absent where it is handed over to nobody. */
    handoff: z.string().optional(),
  })
  .meta({
    id: 'DecisionRoles',
    description:
      'References of the parties in the roles that a list does not show in full: responsible, consulted, informed, and to whom it is handed over',
  });

/** @public */
export const decisionRowSchema = z
  .object({
    model: modelNameSchema,
    area: areaReferenceSchema,
    id: z.string(),
    title: z.string().optional(),
    question: z.string(),
    accountable: z.array(decisionPartySchema),
    deputy: decisionPartySchema.optional(),
    roles: decisionRolesSchema,
    held: z.array(z.enum(DECISION_ROLES)).optional().meta({
      description:
        'Where parties are asked for: the roles that they have in the decision',
    }),
    cadence: z.string().optional(),
    /** Date of the next occurrence in the zone of the model, today included. */
    nextDate: z.string().optional(),
    cells: z.record(z.enum(DECISION_ASPECTS), cellSchema),
    clear: z.boolean(),
    findings: findingCountsSchema,
  })
  .meta({ id: 'DecisionRow', description: 'A recurring decision in a list' });

/** @public */
export const decisionAnswerSchema = decisionRowSchema
  // It names those parties in full.
  .omit({ roles: true, held: true })
  .extend({
    path: z.string(),
    evaluatedAt: z.string(),
    entityEtag: z.string().optional().meta({
      description: 'metadata.etag of the model as evaluated',
    }),
    timeZone: z.string(),
    responsible: z.array(decisionPartySchema),
    consulted: z.array(decisionPartySchema),
    informed: z.array(decisionPartySchema),
    /** The next dates of its cadence, at most three; today included. */
    nextDates: z.array(z.string()),
    handoff: z
      .union([
        z.object({
          to: decisionPartySchema,
          when: z.string().optional(),
          channel: z.string().optional(),
          ackWithin: z.string().optional(),
        }),
        z.object({ none: z.string() }),
      ])
      .optional(),
    surfaces: z.array(
      surfaceSchema.pick({ id: true, type: true, location: true }).extend({
        title: z.string(),
        state: z
          .enum([
            'operational',
            'drifted',
            'aspirational',
            'unknown',
            'unverified',
          ])
          .meta({ description: 'unverified: nobody has looked yet' }),
        reason: z.string().optional(),
        seenAt: z.string().optional(),
        /** Where it can be opened, for a web address. */
        url: z.string().optional(),
      }),
    ),
    /** Its own, else its area's, else the model's. */
    appliesTo: z.array(z.string()),
    /** Issue classes that it answers. */
    issueClasses: z.array(z.object({ id: z.string(), title: z.string() })),
    findingList: z.array(findingSchema),
    choices: choicesSchema.optional(),
  })
  .meta({ id: 'DecisionAnswer', description: 'A decision with everything' });

const gapPattern = new RegExp(
  `^(${DECISION_ASPECTS.join('|')})(:(${ASPECT_STATES.join('|')}))?$`,
);

/** What the parts of the map can be narrowed to. */
export const mapFilterShape = {
  model: anyOf
    .optional()
    .meta({ description: 'Reference of the model; a bare name will do' }),
  areaKind: anyOf
    .pipe(z.array(areaKind))
    .optional()
    .meta({ description: 'Kind of the area, for example incident' }),
  entityRef: z.string().max(300).optional().meta({
    description:
      'Only decisions that concern this entity: their scope names it or something above it',
  }),
  party: anyOf.optional().meta({
    description:
      'Reference of a group or person that has any role in the decision; a bare name is a group',
  }),
  below: z.enum(['true', 'false']).optional().meta({
    description: 'true: the groups below the parties count too',
  }),
};

/** What a list of decisions is sorted by. */
const DECISION_COLUMNS = [
  'gaps',
  'name',
  'area',
  'accountable',
  'deputy',
  'next',
  'findings',
] as const;

/** @public */
export const decisionListQuerySchema = z.strictObject({
  ...mapFilterShape,
  area: anyOf.optional().meta({ description: 'Id of the area' }),
  scope: z.enum(['own', 'whole']).optional().meta({
    description:
      'own: only decisions with a scope of their own, or of their area; whole: only those that concern all that the model applies to',
  }),
  gap: anyOf
    .pipe(
      z.array(
        z
          .string()
          .regex(
            gapPattern,
            `must be an aspect (${DECISION_ASPECTS.join(
              ', ',
            )}), or an aspect and a state such as owner:absent; states are ${ASPECT_STATES.join(
              ', ',
            )}`,
          ),
      ),
    )
    .optional()
    .meta({
      description:
        'Only decisions with a gap in this aspect, for example deputy; with a state only those, for example owner:ambiguous or surfaces:unverified',
    }),
  role: anyOf
    .pipe(z.array(z.enum(DECISION_ROLES)))
    .optional()
    .meta({
      description: `Which role the party must have: ${DECISION_ROLES.join(
        ', ',
      )}`,
    }),
  cadence: anyOf.optional().meta({
    description: 'Cadence as it is written; none for decisions without one',
  }),
  q: z.string().max(200).optional().meta({
    description: 'Part of the question, title, id or area, in any case',
  }),
  sort: z
    .enum([
      'narrow',
      ...DECISION_COLUMNS,
      ...DECISION_COLUMNS.map(column => `-${column}` as const),
    ])
    .optional()
    .meta({
      description:
        'gaps (worst first) where it is left out; findings: most errors, then warnings, then notes first; accountable, deputy: by title, those without last; next: by the next date of the cadence; with a minus the other way round; narrow: those with a scope of their own before those of the whole model, then worst first',
    }),
  ...pageQueryShape,
});

/** @public */
export const decisionPageSchema = pageSchema(decisionRowSchema).meta({
  id: 'DecisionPage',
});

/** What a caller of `GET /decisions` can ask for. @public */
export type DecisionListQuery = z.input<typeof decisionListQuerySchema>;
/** @public */
export type ParsedDecisionListQuery = z.output<typeof decisionListQuerySchema>;
/** @public */
export type DecisionParty = z.output<typeof decisionPartySchema>;
/** @public */
export type DecisionPartyEntity = z.output<typeof decisionPartyEntitySchema>;
/** @public */
export type DecisionRow = z.output<typeof decisionRowSchema>;
/** @public */
export type DecisionAnswer = z.output<typeof decisionAnswerSchema>;
/** @public */
export type DecisionPage = z.output<typeof decisionPageSchema>;
