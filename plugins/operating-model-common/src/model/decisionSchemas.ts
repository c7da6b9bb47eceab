import { z } from 'zod';
import {
  cadenceSchema,
  durationSchema,
  idSchema,
  referenceSchema,
  textSchema,
} from './scalarSchemas';

export const issueClassSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  words: z.array(z.string()).default([]),
  decisions: z.array(idSchema).default([]),
});

export const queueSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  issueClasses: z.array(idSchema).default([]),
  owner: referenceSchema.optional(),
  deputy: referenceSchema.optional(),
  escalationPath: idSchema.optional(),
  firstLookWithin: durationSchema.optional(),
  cadence: cadenceSchema.optional(),
  staleAfter: durationSchema.optional(),
});

export const handoffSchema = z.union([
  z.strictObject({
    to: referenceSchema,
    when: textSchema.optional(),
    channel: textSchema.optional(),
    ackWithin: durationSchema.optional(),
  }),
  z.strictObject({ none: textSchema }),
]);

export const decisionSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  question: textSchema,
  accountable: z
    .union([referenceSchema, z.array(referenceSchema)])
    .optional()
    .meta({
      description:
        'The one party that is accountable; a list is reported as owner.multiple-accountable',
    }),
  responsible: z.array(referenceSchema).default([]),
  deputy: referenceSchema.optional(),
  consulted: z.array(referenceSchema).default([]),
  informed: z.array(referenceSchema).default([]),
  cadence: cadenceSchema.optional(),
  handoff: handoffSchema.optional(),
  surfaces: z.array(idSchema).default([]),
  appliesTo: z.array(referenceSchema).optional(),
});

export const areaSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  kind: z.enum([
    'support',
    'incident',
    'release',
    'prioritization',
    'review',
    'maintenance',
    'documentation',
    'access',
    'improvement',
  ]),
  lead: referenceSchema.optional(),
  appliesTo: z.array(referenceSchema).optional(),
  decisions: z.array(decisionSchema).default([]),
});

export const surfaceSchema = z.strictObject({
  id: idSchema,
  type: z.enum([
    'runbook',
    'doc',
    'command',
    'test',
    'ci-job',
    'dashboard',
    'issue-form',
    'template',
    'channel',
  ]),
  title: textSchema.optional(),
  location: z.string().min(1),
  expects: z.string().optional(),
  covers: z.array(idSchema).default([]),
  owner: referenceSchema.optional(),
  reviewEvery: durationSchema.optional(),
  appliesTo: z.array(referenceSchema).optional(),
});
