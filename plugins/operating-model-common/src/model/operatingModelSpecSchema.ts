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
import {
  cadenceSchema,
  dateSchema,
  durationSchema,
  idSchema,
  referenceSchema,
  textSchema,
  timeZoneSchema,
} from './scalarSchemas';

const assignableRoleSchema = z.enum(ROLES.filter(role => role !== 'owner'));

const declarationSchema = z.strictObject({
  supportTier: idSchema.optional(),
  releaseCadence: cadenceSchema.optional(),
  escalationPath: idSchema.optional(),
  reviewInterval: durationSchema.optional(),
  runbook: z.string().optional(),
  roles: z.partialRecord(assignableRoleSchema, referenceSchema).default({}),
});

/**
 * The `spec` of the catalog kind `OperatingModel`: the one source of its types, of the JSON Schema
 * that editors and CI use, and of the reference page. References inside the document are checked by
 * `validateOperatingModel`, which reports every problem at once.
 * @public
 */
export const operatingModelSpecSchema = z.strictObject({
  owner: referenceSchema.optional(),
  status: z.enum(['draft', 'trial', 'adopted', 'superseded']),
  version: z.string().optional(),
  revisitBy: dateSchema.optional(),
  timeZone: timeZoneSchema.default('UTC'),
  periodsFrom: dateSchema.default('2026-01-05'),
  businessHours: businessHoursSchema.prefault({}),
  appliesTo: z.array(referenceSchema),
  severities: z.array(severitySchema).default([]),
  supportTiers: z.array(supportTierSchema).default([]),
  issueClasses: z.array(issueClassSchema).default([]),
  defaults: declarationSchema.prefault({}),
  entities: z
    .array(declarationSchema.extend({ ref: referenceSchema }))
    .default([]),
  freezes: z.array(freezeSchema).default([]),
  rotations: z.array(rotationSchema).default([]),
  escalationPaths: z.array(escalationPathSchema).default([]),
  queues: z.array(queueSchema).default([]),
  areas: z.array(areaSchema).default([]),
  surfaces: z.array(surfaceSchema).default([]),
  reviews: z.array(reviewSchema).default([]),
  scorecards: z.array(z.unknown()).default([]),
  description: textSchema.optional(),
});
