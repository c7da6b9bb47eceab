import { makeValidator } from '@backstage/catalog-model';
import { OPERATING_MODEL_KIND } from './operatingModelKind';
import type { ModelProblem } from './types';

const validator = makeValidator();

/**
 * What keeps a value from being an entity of the kind OperatingModel that can be asked about its `spec`: what the catalog
 * itself would refuse. The apiVersion is checked with the `spec`.
 */
export function envelopeProblems(value: unknown): ModelProblem[] {
  if (!isMap(value)) {
    return [
      {
        path: 'file',
        message: `Must be an ${OPERATING_MODEL_KIND} with kind, metadata and spec, not ${described(
          value,
        )}`,
      },
    ];
  }
  const { kind, metadata } = value;
  if (!isModelKind(kind)) {
    return [
      {
        path: 'kind',
        message: `Must be ${OPERATING_MODEL_KIND}, not ${described(kind)}`,
      },
    ];
  }
  if (!isMap(metadata)) {
    return [
      {
        path: 'metadata',
        message: `Must be a map with at least a name, not ${described(
          metadata,
        )}`,
      },
    ];
  }
  const problems: ModelProblem[] = [];
  const { name, namespace, annotations } = metadata;
  if (!validator.isValidEntityName(name)) {
    problems.push({
      path: 'metadata.name',
      message: `Must be at most 63 letters, digits and [-_.], starting and ending with a letter or digit, not ${described(
        name,
      )}`,
    });
  }
  if (namespace !== undefined && !validator.isValidNamespace(namespace)) {
    problems.push({
      path: 'metadata.namespace',
      message: `Must be at most 63 lower-case letters, digits and dashes, not ${described(
        namespace,
      )}`,
    });
  }
  if (annotations !== undefined && !isMap(annotations)) {
    problems.push({
      path: 'metadata.annotations',
      message: `Must be a map of texts, not ${described(annotations)}`,
    });
  }
  return problems;
}

/** What a document says that it is, for a sentence. */
export function kindOf(value: unknown): string {
  return isMap(value) && typeof value.kind === 'string'
    ? value.kind.slice(0, 60)
    : described(value);
}

function isModelKind(kind: unknown): boolean {
  return (
    typeof kind === 'string' &&
    kind.toLocaleLowerCase('en-US') ===
      OPERATING_MODEL_KIND.toLocaleLowerCase('en-US')
  );
}

function described(value: unknown): string {
  if (value === undefined || value === null) {
    return 'nothing';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return typeof value === 'object'
    ? 'a map'
    : JSON.stringify(String(value).slice(0, 60));
}

function isMap(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
