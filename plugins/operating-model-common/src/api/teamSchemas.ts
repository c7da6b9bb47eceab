import { z } from 'zod';
import {
  decisionRowSchema,
  mapFilterShape,
  modelMentionSchema,
} from './decisionSchemas';
import { duePageSchema } from './dueSchemas';
import { pageSchema, someSchema } from './listParts';
import { entityRowSchema } from './entitySchemas';
import { loadAnswerSchema } from './loadSchemas';
import { rotationNowSchema } from './modelPartSchemas';
import {
  choicesSchema,
  findingSchema,
  partyEntitySchema,
  standingSchema,
} from './valueSchemas';

/** @public */
export const teamQuerySchema = z.strictObject({
  below: mapFilterShape.below,
});

/** Where decisions stand beside other things. @public */
export const firstDecisionsSchema = pageSchema(decisionRowSchema).meta({
  id: 'FirstDecisions',
  description: 'The first page of a list of decisions',
});

const firstEntitiesSchema = pageSchema(entityRowSchema).meta({
  id: 'FirstEntities',
  description: 'The first page of a list of entities',
});

/** @public */
export const teamFindingSchema = findingSchema
  .extend({
    about: z
      .object({ entityRef: z.string(), title: z.string().optional() })
      .meta({ description: 'What it is found with' }),
  })
  .meta({ id: 'TeamFinding', description: 'A finding about one of several' });

const failingSchema = someSchema(teamFindingSchema)
  .extend({
    standing: standingSchema.meta({
      description:
        'own: of what the team owns and carries; parts: of other parts of models that its entities use, which somebody else mends',
    }),
    lookedAt: z.number().int().meta({
      description:
        'How many entities and parts of models are its own; nothing was looked at where it is 0',
    }),
    choices: choicesSchema.optional(),
    inModels: z.array(modelMentionSchema).meta({
      description: 'The models of those parts',
    }),
  })
  .meta({
    id: 'TeamFailing',
    description:
      'What is wrong with what the team owns, and with the decisions, areas, queues and rotations that it carries: worst first, the first twenty. The entities, worst first: `GET /entities?party=…&role=owner&sort=-findings`.',
  });

/** @public */
export const teamRotationSchema = rotationNowSchema
  .extend({
    model: modelMentionSchema,
    timeZone: z.string(),
    owned: z.boolean().meta({ description: 'The team owns the rotation' }),
    entities: z.number().int().meta({
      description: 'How many entities of the team it answers for first',
    }),
  })
  .meta({
    id: 'TeamRotation',
    description:
      'A rotation that a team owns, or that answers for what it owns',
  });

/** @public */
export const teamQueueSchema = z
  .object({
    model: modelMentionSchema,
    id: z.string(),
    title: z.string(),
    roles: z.array(z.enum(['owner', 'deputy'])),
    issueClasses: someSchema(z.string()).meta({ description: 'Titles' }),
    firstLookWithin: z.string().optional(),
    cadence: z.string().optional(),
  })
  .meta({ id: 'TeamQueue', description: 'A queue, and what a team is for it' });

/** @public */
export const teamAnswerSchema = partyEntitySchema
  .extend({
    failing: failingSchema,
    onCall: someSchema(teamRotationSchema).meta({
      description:
        'Its own first. The first twenty; `GET /models/{namespace}/{name}/parts/rotations?party=…` has all that it owns.',
    }),
    due: duePageSchema,
    decisions: firstDecisionsSchema,
    queues: someSchema(teamQueueSchema).meta({
      description:
        'The first twenty; `GET /models/{namespace}/{name}/parts/queues?party=…` has all',
    }),
    entities: firstEntitiesSchema,
    load: loadAnswerSchema.pick({
      parties: true,
      sum: true,
      concentration: true,
    }),
  })
  .meta({
    id: 'TeamAnswer',
    description:
      'A group with everything that it operates. decisions (worst first), entities (what gives it a role, worst first) and load.parties are the first pages of `GET /decisions?party=…`, `GET /entities?party=…&sort=-findings` and `GET /load?party=…`: those have the rest, with the same cursors.',
  });

/** What a caller of `GET /teams/…` can ask for. @public */
export type TeamQuery = z.input<typeof teamQuerySchema>;
/** @public */
export type TeamFinding = z.output<typeof teamFindingSchema>;
/** @public */
export type TeamRotation = z.output<typeof teamRotationSchema>;
/** @public */
export type TeamQueue = z.output<typeof teamQueueSchema>;
/** @public */
export type TeamAnswer = z.output<typeof teamAnswerSchema>;
