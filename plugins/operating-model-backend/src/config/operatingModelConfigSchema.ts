import {
  ANNOTATION_FIELDS,
  ROLES,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { z } from 'zod';

const names = z.array(z.string().min(1)).min(1);

const ruleSchema = z.strictObject({
  enabled: z.boolean().optional(),
  kinds: names.optional(),
  parameters: z
    .record(z.string(), z.union([z.number(), z.string()]))
    .optional(),
});

/**
 * The shape of `operatingModel` in app-config. `schedule` is read by Backstage's own reader; `scorecards` is kept for
 * later releases.
 */
export const operatingModelConfigSchema = z.strictObject({
  schedule: z.unknown().optional(),
  scorecards: z.unknown().optional(),
  kinds: names.optional(),
  namespaces: names.optional(),
  annotationAliases: z
    .record(z.string().min(1), z.enum(ANNOTATION_FIELDS))
    .default({}),
  defaults: z
    .strictObject({
      supportTier: z.string().optional(),
      releaseCadence: z.string().optional(),
      escalationPath: z.string().optional(),
      reviewInterval: z.string().optional(),
      roles: z
        .partialRecord(z.enum(ROLES).exclude(['owner']), z.string().min(1))
        .optional(),
    })
    .default({}),
  rules: z.record(z.string(), ruleSchema).default({}),
});
