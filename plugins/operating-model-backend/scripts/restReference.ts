/** The parts of an OpenAPI document that the reference page shows. */
export interface OpenApiDocument {
  paths: { [path: string]: { [method: string]: Operation } };
  components: { schemas: { [name: string]: Schema } };
}

interface Operation {
  summary: string;
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    description?: string;
    schema: Schema;
  }[];
  requestBody?: { content: { [type: string]: { schema: Schema } } };
  responses: {
    [status: string]: {
      description: string;
      content: { [type: string]: { schema: Schema } };
    };
  };
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: { [name: string]: Schema };
  additionalProperties?: Schema | boolean;
  required?: string[];
  minimum?: number;
  maximum?: number;
}

/** The page about every route and every shape, in Markdown. */
export function restReference(
  document: OpenApiDocument,
  origin: string,
): string {
  const { paths, components } = document;
  return [
    `<!-- ${origin} -->`,
    '# REST',
    'All paths are below `/api/operating-model/v1`. How to use them is told in [REST](../rest.md); the same as an OpenAPI 3.1 document is answered at `/api/operating-model/v1/openapi.json` and kept in `plugins/operating-model-backend/openapi.yaml`.',
    ...Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) =>
        routeSection(`${method.toUpperCase()} ${path}`, operation),
      ),
    ),
    '## Shapes',
    'A *sourced* value is `{ state, value, source, raw, instead, reason }`. Its `state` is `valid`, `invalid` (written, and not usable), `missing` (nobody wrote one) or `unknown` (it cannot be told); `source` says where it stands, `raw` how it is written where it cannot be used, `instead` what counts meanwhile, `reason` why.',
    ...Object.entries(components.schemas)
      .filter(([name]) => !name.endsWith('Output'))
      .map(([name, schema]) => shapeSection(name, schema)),
  ].join('\n\n');
}

function routeSection(title: string, operation: Operation): string {
  const { parameters = [], requestBody, responses } = operation;
  const [[contentType, { schema }]] = Object.entries(responses[200].content);
  return [
    `## ${title}`,
    `${operation.summary}.`,
    ...(parameters.length
      ? [
          table(
            ['Parameter', 'In', 'Value', 'Meaning'],
            parameters.map(({ name, required, ...parameter }) => [
              `\`${name}\`${required ? '' : ' (optional)'}`,
              parameter.in,
              typeOf(parameter.schema),
              parameter.description ?? '',
            ]),
          ),
        ]
      : []),
    ...Object.values(requestBody?.content ?? {}).map(
      body => `Takes ${typeOf(body.schema)} as JSON.`,
    ),
    `Answers ${
      contentType === 'application/json' ? typeOf(schema) : `\`${contentType}\``
    }.`,
    `Errors: ${responses.default.description}.`,
  ].join('\n\n');
}

function shapeSection(name: string, schema: Schema): string {
  const { properties = {}, required = [] } = schema;
  const rows = Object.entries(properties).map(([key, value]) => [
    `\`${key}\`${required.includes(key) ? '' : ' (optional)'}`,
    typeOf(value),
    value.description ?? '',
  ]);
  return [
    `### ${name}`,
    ...(schema.description
      ? [`${schema.description.replace(/\.$/, '')}.`]
      : []),
    ...(rows.length ? [table(['Key', 'Value', 'Meaning'], rows)] : []),
    ...(schema.anyOf ? [`Is ${typeOf(schema)}.`] : []),
  ].join('\n\n');
}

/** A type in words, with links to the shapes that have a name. */
function typeOf(schema: Schema): string {
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop() ?? '';
    return `[${name}](#${name.toLocaleLowerCase('en-US')})`;
  }
  if (schema.enum) {
    return schema.enum.map(value => `\`${value}\``).join(', ');
  }
  if (schema.const !== undefined) {
    return `\`${schema.const}\``;
  }
  if (schema.anyOf) {
    return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  }
  if (schema.type === 'array' && schema.items) {
    return `list of ${typeOf(schema.items)}`;
  }
  if (schema.properties) {
    const { state, value, source } = schema.properties;
    return state && value && source
      ? `sourced ${typeOf(value)}`
      : `{ ${Object.entries(schema.properties)
          .map(([key, part]) => `${key}: ${typeOf(part)}`)
          .join('; ')} }`;
  }
  if (typeof schema.additionalProperties === 'object') {
    return `map to ${typeOf(schema.additionalProperties)}`;
  }
  return `${[schema.type ?? 'any'].flat().join(' or ')}${rangeOf(schema)}`;
}

function rangeOf({ minimum, maximum, default: given }: Schema): string {
  const hasRange =
    minimum !== undefined &&
    maximum !== undefined &&
    maximum < Number.MAX_SAFE_INTEGER;
  const parts = [
    ...(hasRange ? [`${minimum} to ${maximum}`] : []),
    ...(given === undefined ? [] : [`${given} where it is left out`]),
  ];
  return parts.length ? ` (${parts.join(', ')})` : '';
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}
