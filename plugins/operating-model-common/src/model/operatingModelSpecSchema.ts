import { z } from 'zod';
import { ROLES } from '../annotations/roles';
import {
  businessHoursSchema,
  escalationPathSchema,
  freezeSchema,
  reviewSchema,
  rotationSchema,
  severitySchema,
  supportTierSchema,
} from './coverageSchemas';
import {
  areaSchema,
  issueClassSchema,
  queueSchema,
  surfaceSchema,
} from './decisionSchemas';
import { MOST } from './MOST';
import { perDeclaredValue } from '../annotations/declaredValues';
import {
  dateSchema,
  governedReferenceSchema,
  partySchema,
  textSchema,
  timeZoneSchema,
} from '../scalars/scalarSchemas';

const assignableRoleSchema = z.enum(ROLES.filter(role => role !== 'owner'));

/** The declared values, each as it is written. */
const declarationShape = perDeclaredValue(value =>
  value.declarationSchema.optional(),
);

const declarationSchema = z.strictObject({
  ...declarationShape,
  runbook: textSchema.min(1).optional().meta({
    description: 'Runbook: URL, or path relative to the file of the model',
  }),
  roles: z
    .partialRecord(assignableRoleSchema, partySchema)
    .default({})
    .meta({
      description:
        'Who holds which role. The role owner is spec.owner of each entity',
      examples: [{ triage: 'group:default/cloud-leads' }],
    }),
});

/**
 * The `spec` of the catalog kind `OperatingModel`: the one source of its types, of the JSON Schema
 * that editors and CI use, and of the reference page. References inside the document are checked by
 * `validateOperatingModel`, which reports every problem at once.
 * @public
 */
export const operatingModelSpecSchema = z.strictObject({
  owner: partySchema.optional().meta({ description: 'Who keeps the model' }),
  status: z.enum(['draft', 'trial', 'adopted', 'superseded']).meta({
    description:
      'Where the model stands: trial and adopted apply, draft is previewed on its own page only, superseded is history',
  }),
  version: textSchema
    .optional()
    .meta({ description: 'Version of the document', examples: ['1.0.0'] }),
  description: textSchema
    .optional()
    .meta({ description: 'What the model is for' }),
  revisitBy: dateSchema
    .optional()
    .meta({ description: 'Day by which the model is looked at again' }),
  timeZone: timeZoneSchema.default('UTC').meta({
    description: 'IANA time zone of every time of day in the document',
  }),
  periodsFrom: dateSchema
    .default('2026-01-05')
    .meta({ description: 'First day of the first period of every cadence' }),
  businessHours: businessHoursSchema.prefault({}).meta({
    description: 'The hours that the coverage business-hours means',
  }),
  appliesTo: z.array(governedReferenceSchema).max(MOST.appliesTo).meta({
    description: 'What the model governs; everything below it inherits',
  }),
  severities: z
    .array(severitySchema)
    .max(MOST.severities)
    .default([])
    .meta({ description: 'How bad an issue can be, worst first' }),
  supportTiers: z
    .array(supportTierSchema)
    .max(MOST.supportTiers)
    .default([])
    .meta({ description: 'Named levels of service' }),
  issueClasses: z
    .array(issueClassSchema)
    .max(MOST.issueClasses)
    .default([])
    .meta({
      description: 'What users report; queues take it, decisions answer it',
    }),
  defaults: declarationSchema.prefault({}).meta({
    description:
      'What holds for every governed entity that says nothing itself',
  }),
  entities: z
    .array(
      declarationSchema.extend({
        ref: governedReferenceSchema.meta({
          description: 'The entity, with its kind',
        }),
      }),
    )
    .default([])
    .meta({
      description:
        'What holds for single entities whose own file cannot be edited',
    }),
  freezes: z
    .array(freezeSchema)
    .max(MOST.freezes)
    .default([])
    .meta({ description: 'Days without releases' }),
  rotations: z
    .array(rotationSchema)
    .max(MOST.rotations)
    .default([])
    .meta({ description: 'On-call schedules' }),
  escalationPaths: z
    .array(escalationPathSchema)
    .max(MOST.escalationPaths)
    .default([])
    .meta({ description: 'Whom to notify, one after the other' }),
  queues: z
    .array(queueSchema)
    .max(MOST.queues)
    .default([])
    .meta({ description: 'Where issue classes land' }),
  areas: z
    .array(areaSchema)
    .max(MOST.areas)
    .default([])
    .meta({ description: 'Decision areas with their decisions' }),
  surfaces: z.array(surfaceSchema).default([]).meta({
    description:
      'What people really use: runbooks, documents, commands and so on',
  }),
  reviews: z
    .array(reviewSchema)
    .max(MOST.reviews)
    .default([])
    .meta({ description: 'Recurring reviews' }),
  scorecards: z
    .array(z.unknown())
    .refine(
      scorecards => scorecards.length === 0,
      'scorecards are not read yet: leave this list empty',
    )
    .default([])
    .meta({
      description: 'Kept free for scorecards, which are not read yet',
      maxItems: 0,
    }),
});
