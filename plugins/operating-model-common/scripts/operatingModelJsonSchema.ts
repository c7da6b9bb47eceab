import { z } from 'zod';
import {
  OPERATING_MODEL_API_VERSION,
  OPERATING_MODEL_KIND,
} from '../src/model/operatingModelKind';
import { operatingModelSpecSchema } from '../src/model/operatingModelSpecSchema';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The catalog checks the metadata itself; this says as much of it as an editor can use. */
const metadataSchema = z.looseObject({
  name: z
    .string()
    .regex(/^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/)
    .max(63)
    .meta({ description: 'Name of the model, unique in its namespace' }),
  namespace: z
    .string()
    .optional()
    .meta({ description: 'Namespace; default where it is left out' }),
  title: z.string().optional().meta({ description: 'Name for people' }),
  description: z
    .string()
    .optional()
    .meta({ description: 'What the model is for' }),
  labels: z.record(z.string(), z.string()).optional(),
  annotations: z.record(z.string(), z.string()).optional(),
  tags: z.array(z.string()).optional(),
  links: z
    .array(
      z.looseObject({
        url: z.string(),
        title: z.string().optional(),
        icon: z.string().optional(),
        type: z.string().optional(),
      }),
    )
    .optional(),
});

const entitySchema = z
  .strictObject({
    apiVersion: z
      .literal(OPERATING_MODEL_API_VERSION)
      .meta({ description: 'Version of the format' }),
    kind: z
      .literal(OPERATING_MODEL_KIND)
      .meta({ description: 'Kind of the catalog entity' }),
    metadata: metadataSchema,
    spec: operatingModelSpecSchema,
  })
  .meta({
    title: 'Operating model',
    description:
      'A catalog entity of the kind OperatingModel: who operates the entities of a suite, how fast, in which rhythm, and what they use',
  });

/**
 * The JSON Schema of the whole entity, for editors and CI. Draft 7, which every tool reads. References inside the
 * document and rules over several keys are checked by the suite itself.
 */
export function operatingModelJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(entitySchema, {
    io: 'input',
    target: 'draft-7',
  }) as JsonSchema;
  const spec = schema.properties?.spec as JsonSchema;
  for (const [key, part] of Object.entries(spec.properties ?? {})) {
    spec.properties![key] = orPlaceholder(part as JsonSchema);
  }
  schema.definitions = {
    placeholder: {
      description: 'A part of the document that stands in a file of its own',
      type: 'object',
      properties: { $yaml: { type: 'string' }, $json: { type: 'string' } },
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
    },
  };
  return schema;
}

/** Lists and maps can stand in a file of their own; the catalog reads it when it reads the entity. */
function orPlaceholder(part: JsonSchema): JsonSchema {
  if (part.type !== 'array' && part.type !== 'object') {
    return part;
  }
  const { description, default: preset, ...form } = part;
  return {
    description,
    default: preset,
    anyOf: [form, { $ref: '#/definitions/placeholder' }],
  };
}
