import { z } from 'zod';
import { MOST } from './MOST';
import {
  cadenceSchema,
  durationSchema,
  governedReferenceSchema,
  idReferenceSchema,
  idSchema,
  partySchema,
  textSchema,
} from '../scalars/scalarSchemas';

const titleSchema = textSchema
  .optional()
  .meta({ description: 'Name for people; the id where it is left out' });

const scopeSchema = (otherwise: string) =>
  z
    .array(governedReferenceSchema)
    .optional()
    .meta({
      description: `What it concerns, with everything below it; ${otherwise} where it is left out`,
    });

export const issueClassSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  words: z
    .array(textSchema)
    .max(MOST.words)
    .default([])
    .meta({ description: 'Words with which users report such an issue' }),
  decisions: z
    .array(idReferenceSchema('decisions'))
    .max(MOST.decisionsOfClass)
    .default([])
    .meta({ description: 'Ids of the decisions that answer such an issue' }),
});

export const queueSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  issueClasses: z.array(idSchema).max(MOST.issueClasses).default([]).meta({
    description:
      'Ids of the issue classes that land here; a class is in at most one queue, and exists already when only a queue names it',
  }),
  owner: partySchema
    .optional()
    .meta({ description: 'Who takes what lands here' }),
  deputy: partySchema
    .optional()
    .meta({ description: 'Who stands in for the owner' }),
  escalationPath: idReferenceSchema('escalationPaths')
    .optional()
    .meta({ description: 'Escalation path of what lands here' }),
  firstLookWithin: durationSchema.optional().meta({
    description: 'Until when somebody looks at an issue, in business hours',
  }),
  cadence: cadenceSchema
    .optional()
    .meta({ description: 'How often the queue is worked through' }),
  staleAfter: durationSchema
    .optional()
    .meta({ description: 'Age at which an issue that lies here is stale' }),
});

export const handoffSchema = z
  .union([
    z.strictObject({
      to: partySchema.meta({ description: 'Who takes over' }),
      when: textSchema
        .optional()
        .meta({ description: 'In which case it is handed over' }),
      channel: textSchema
        .optional()
        .meta({ description: 'Channel to use, for example "#cloud-support"' }),
      ackWithin: durationSchema.optional().meta({
        description: 'Until when the other side confirms it, in running time',
      }),
    }),
    z.strictObject({
      none: textSchema
        .min(1)
        .meta({ description: 'Why there is nobody to hand over to' }),
    }),
  ])
  .meta({
    description:
      'To whom the matter goes next, or none with the reason why it ends here',
  });

export const decisionSchema = z.strictObject({
  id: idSchema.meta({
    description: 'Identifier, unique among the decisions of all areas',
  }),
  title: titleSchema,
  question: textSchema
    .min(1)
    .meta({ description: 'The question that comes up again and again' }),
  accountable: z
    .union([partySchema, z.array(partySchema).max(MOST.partiesOfDecision)])
    .optional()
    .meta({
      description:
        'The one party that decides; a list is reported as owner.multiple-accountable',
    }),
  responsible: z
    .array(partySchema)
    .max(MOST.partiesOfDecision)
    .default([])
    .meta({ description: 'Who does the work' }),
  deputy: partySchema
    .optional()
    .meta({ description: 'Who decides when the accountable party cannot' }),
  consulted: z
    .array(partySchema)
    .max(MOST.partiesOfDecision)
    .default([])
    .meta({ description: 'Who is asked before' }),
  informed: z
    .array(partySchema)
    .max(MOST.partiesOfDecision)
    .default([])
    .meta({ description: 'Who is told afterwards' }),
  cadence: cadenceSchema
    .optional()
    .meta({ description: 'How often the question comes up' }),
  handoff: handoffSchema.optional(),
  surfaces: z
    .array(idReferenceSchema('surfaces'))
    .max(MOST.surfacesOfDecision)
    .default([])
    .meta({
      description: 'Ids of the surfaces that people use to carry it out',
    }),
  appliesTo: scopeSchema('as for its area'),
});

export const areaSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  kind: z
    .enum([
      'support',
      'incident',
      'release',
      'prioritization',
      'review',
      'maintenance',
      'documentation',
      'access',
      'improvement',
    ])
    .meta({ description: 'What the area is about' }),
  lead: partySchema.optional().meta({ description: 'Who leads the area' }),
  appliesTo: scopeSchema('as for the model'),
  decisions: z
    .array(decisionSchema)
    .default([])
    .meta({ description: 'The recurring decisions of the area' }),
});

export const surfaceSchema = z.strictObject({
  id: idSchema,
  type: z
    .enum([
      'runbook',
      'doc',
      'command',
      'test',
      'ci-job',
      'dashboard',
      'issue-form',
      'template',
      'channel',
    ])
    .meta({ description: 'What it is' }),
  title: titleSchema,
  location: textSchema.min(1).meta({
    description: 'URL, or path relative to the file of the model',
    examples: ['./runbooks/account-lock.md'],
  }),
  expects: textSchema.optional().meta({
    description: 'Heading, script, target or job that must exist there',
    examples: ['## Unlock an account'],
  }),
  covers: z
    .array(idReferenceSchema('issueClasses'))
    .default([])
    .meta({ description: 'Ids of the issue classes that it helps with' }),
  owner: partySchema
    .optional()
    .meta({ description: 'Who keeps it up to date' }),
  reviewEvery: durationSchema
    .optional()
    .meta({ description: 'How often it is reviewed' }),
  appliesTo: scopeSchema('as for the model'),
});
