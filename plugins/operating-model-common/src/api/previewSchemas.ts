import { z } from 'zod';
import { DECLARED_VALUE_KEYS } from '../annotations/declaredValues';
import { LONGEST_MODEL_TEXT } from './LONGEST_MODEL_TEXT';
import { claritySchema } from './decisionSchemas';
import { choicesSchema, findingSchema } from './valueSchemas';

/** @public */
export const previewBodySchema = z
  .strictObject({
    yaml: z.string().min(1).max(LONGEST_MODEL_TEXT).meta({
      description: 'The whole file of the changed model, as YAML or JSON',
    }),
  })
  .meta({ id: 'ModelPreviewRequest' });

const changedFindingsSchema = z.object({
  added: z.array(findingSchema),
  removed: z.array(findingSchema),
  addedTotal: z.number().int(),
  removedTotal: z.number().int(),
});

const routeSideSchema = z
  .object({
    queue: z.string().optional(),
    takenBy: z.string().optional(),
    /** Id of the support tier that gives the target. */
    tier: z.string().optional(),
    /** Id of the escalation path that has the steps. */
    path: z.string().optional(),
    /** ISO 8601 duration. */
    target: z.string().optional(),
    steps: z.array(z.object({ notify: z.string(), after: z.string() })),
    missing: z.string().optional(),
  })
  .meta({ id: 'PreviewedRoute' });

const effectSchema = z
  .object({
    unchanged: z.boolean().meta({ description: 'All of the numbers are 0' }),
    entities: z.number().int().meta({
      description:
        'Entities for which anything is different: their values, their findings, or who takes an issue about them',
    }),
    values: z.number().int().meta({ description: 'Those with other values' }),
    routed: z.number().int().meta({
      description: 'Those of which an issue would go another way',
    }),
    ways: z.number().int().meta({ description: 'As in routes.changed' }),
    findings: z.number().int().meta({
      description: 'Findings that come and go, of the model and of entities',
    }),
    areas: z.number().int().meta({
      description: 'Areas with another clarity',
    }),
  })
  .meta({
    id: 'PreviewedEffect',
    description: 'What a changed model would do, in numbers',
  });

/** @public */
export const previewAnswerSchema = z
  .object({
    entityRef: z.string().optional(),
    title: z.string().optional(),
    /** Whether the text is a valid model; the rest is answered only then. */
    valid: z.boolean(),
    problems: z.array(z.object({ path: z.string(), message: z.string() })),
    /** Version in force now; absent where the catalog has no such model. */
    versionBefore: z.string().optional(),
    versionAfter: z.string().optional(),
    effect: effectSchema.optional(),
    asItStands: effectSchema.optional().meta({
      description:
        'Of a draft alone, which applies to nothing: what it does as it stands. Everything else is then as if it were adopted.',
    }),
    clarity: z
      .object({
        before: claritySchema.optional(),
        after: claritySchema,
        areas: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            before: claritySchema.optional(),
            after: claritySchema.optional(),
          }),
        ),
      })
      .optional(),
    /** About the model and its parts; and about entities, at most 100 of each kind. */
    modelFindings: changedFindingsSchema.optional(),
    entityFindings: changedFindingsSchema.optional(),
    choices: choicesSchema.optional(),
    entities: z
      .object({
        /** Entities that were looked at. */
        compared: z.number().int(),
        changed: z.number().int(),
        /** At most 100, in the order of their references. */
        items: z.array(
          z.object({
            entityRef: z.string(),
            changes: z.array(
              z.object({
                what: z.string().meta({
                  description: `${[
                    'model',
                    ...DECLARED_VALUE_KEYS,
                    'runbooks',
                  ].join(', ')}, or a role`,
                }),
                before: z.string().optional(),
                after: z.string().optional(),
              }),
            ),
          }),
        ),
      })
      .optional(),
    routes: z
      .object({
        compared: z.number().int(),
        changed: z.number().int(),
        /** Changed ones, those with most entities behind them first; at most 200. */
        items: z.array(
          z.object({
            issueClass: z.string(),
            severity: z.string().optional(),
            tier: z.string().optional(),
            path: z.string().optional(),
            entities: z.number().int().meta({
              description:
                'Entities with this tier and path; 0 for an issue about none in particular',
            }),
            before: routeSideSchema.optional(),
            after: routeSideSchema.optional(),
          }),
        ),
      })
      .optional(),
  })
  .meta({
    id: 'ModelPreview',
    description: 'What a changed model would do. Nothing of it is stored.',
  });

/** @public */
export type PreviewBody = z.input<typeof previewBodySchema>;
/** @public */
export type PreviewAnswer = z.output<typeof previewAnswerSchema>;
