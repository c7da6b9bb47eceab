import {
  ANNOTATION_FIELDS,
  ROLES,
  rules as registeredRules,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { z } from 'zod';

const names = z.array(z.string().min(1)).min(1);

const ruleSchema = z.strictObject({
  enabled: z.boolean().optional(),
  kinds: names.optional(),
  parameters: z.record(z.string(), z.number()).optional(),
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
  rules: z.record(z.string(), ruleSchema).default({}).superRefine(checkRules),
});

function checkRules(
  rules: { [code: string]: z.output<typeof ruleSchema> },
  context: z.RefinementCtx,
): void {
  for (const [code, { parameters = {} }] of Object.entries(rules)) {
    const rule = registeredRules.find(candidate => candidate.code === code);
    if (!rule) {
      const codes = registeredRules.map(candidate => candidate.code);
      context.addIssue({
        code: 'custom',
        path: [code],
        message: `There is no such rule; there are ${codes.join(', ')}`,
      });
      continue;
    }
    const known = Object.keys(rule.parameters ?? {});
    for (const name of Object.keys(parameters)) {
      if (!known.includes(name)) {
        context.addIssue({
          code: 'custom',
          path: [code, 'parameters', name],
          message: known.length
            ? `The rule has no such parameter; it has ${known.join(', ')}`
            : 'The rule has no parameters',
        });
      }
    }
  }
}
