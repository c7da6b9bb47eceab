import {
  ANNOTATION_FIELDS,
  DECLARED_VALUE_KEYS,
  parseDuration,
  ROLES,
  type Check,
  type DeclaredValueKey,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { z } from 'zod';

const names = z.array(z.string().min(1)).min(1);

/** What is said of values is said where they are read: configuration is one of several sources. */
const declaredTexts = Object.fromEntries(
  DECLARED_VALUE_KEYS.map(key => [key, z.string().optional()]),
) as { [key in DeclaredValueKey]: z.ZodOptional<z.ZodString> };

const ruleSchema = z.strictObject({
  enabled: z.boolean().optional(),
  kinds: names.optional(),
  parameters: z.record(z.string(), z.number()).optional(),
});

const ageSchema = z.string().superRefine((text, context) => {
  const parsed = parseDuration(text);
  if (!parsed.ok) {
    context.addIssue({ code: 'custom', message: parsed.reason });
  }
});

/**
 * The shape of `operatingModel` in app-config. `schedule` is read by Backstage's own reader.
 *
 * @param checks - those that can be configured under `rules`
 */
export function operatingModelConfigSchema(checks: readonly Check[]) {
  return z.strictObject({
    schedule: z.unknown().optional(),
    kinds: names.optional(),
    namespaces: names.optional(),
    annotationAliases: z
      .record(z.string().min(1), z.enum(ANNOTATION_FIELDS))
      .default({}),
    defaults: z
      .strictObject({
        ...declaredTexts,
        roles: z
          .partialRecord(z.enum(ROLES).exclude(['owner']), z.string().min(1))
          .optional(),
      })
      .default({}),
    rules: z
      .record(z.string(), ruleSchema)
      .default({})
      .superRefine((rules, context) => checkRules(checks, rules, context)),
    retention: z
      .strictObject({
        transitions: ageSchema.default('P400D'),
        offModel: ageSchema.default('P1Y'),
      })
      .prefault({}),
  });
}

function checkRules(
  checks: readonly Check[],
  rules: { [id: string]: z.output<typeof ruleSchema> },
  context: z.RefinementCtx,
): void {
  for (const [id, { kinds, parameters = {} }] of Object.entries(rules)) {
    const check = checks.find(candidate => candidate.id === id);
    if (!check) {
      const ids = checks.map(candidate => candidate.id);
      context.addIssue({
        code: 'custom',
        path: [id],
        message: `There is no such rule; there are ${ids.join(', ')}`,
      });
      continue;
    }
    if (kinds && !check.checkEntity) {
      context.addIssue({
        code: 'custom',
        path: [id, 'kinds'],
        message:
          'The rule is asked of operating models alone, so it has no kinds to choose from',
      });
    }
    const known = Object.keys(check.parameters ?? {});
    for (const name of Object.keys(parameters)) {
      if (!known.includes(name)) {
        context.addIssue({
          code: 'custom',
          path: [id, 'parameters', name],
          message: known.length
            ? `The rule has no such parameter; it has ${known.join(', ')}`
            : 'The rule has no parameters',
        });
      }
    }
  }
}
