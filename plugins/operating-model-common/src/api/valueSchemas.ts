import { z } from 'zod';

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

/** The wire form of `SourcedValue<T>`. */
export function sourcedValueSchema<T extends z.ZodType>(value: T) {
  return z.object({
    state: z.enum(['valid', 'invalid', 'missing', 'unknown']),
    value: value.optional(),
    source: valueSourceSchema.optional(),
    raw: z.string().optional(),
    instead: z.object({ value, source: valueSourceSchema }).optional(),
    reason: z.string().optional(),
  });
}

export const contactSchema = z
  .object({
    type: z.enum(['email', 'slack', 'channel', 'link', 'phone']),
    value: z.string(),
    url: z.string().optional(),
  })
  .meta({ id: 'Contact', description: 'A way to reach a party' });

/**
 * A group or a person as an answer names it.
 * @public
 */
export const partySchema = z
  .object({
    entityRef: z.string(),
    title: z.string().optional(),
    contacts: z.array(contactSchema),
  })
  .meta({
    id: 'Party',
    description:
      'A group or a person. Title and contacts are left out where the caller may not read the party.',
  });

export const findingSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    subject: z.object({
      entityRef: z.string(),
      path: z.string().optional(),
      title: z.string().optional(),
    }),
    message: z.string(),
    evidence: z.array(z.object({ label: z.string(), value: z.string() })),
    source: z.object({ title: z.string(), url: z.string().optional() }),
    fix: z.object({
      summary: z.string(),
      yaml: z.string().optional(),
      remove: z.array(z.string()).optional(),
      candidates: z.array(z.string()).optional(),
      file: z.string().optional(),
      editUrl: z.string().optional(),
    }),
  })
  .meta({
    id: 'Finding',
    description: 'A typed gap with its evidence and its fix',
  });

export const findingCountsSchema = z
  .object({
    error: z.number().int(),
    warning: z.number().int(),
    info: z.number().int(),
  })
  .meta({ id: 'FindingCounts' });
