import type { Entity } from '@backstage/catalog-model';
import { addReferenceProblems } from './addReferenceProblems';
import { addShapeProblems } from './addShapeProblems';
import { addTimeProblems } from './addTimeProblems';
import { appliesToOfModel } from './appliesToOfModel';
import { completeSpec } from './completeSpec';
import { quoted } from './describe';
import {
  OPERATING_MODEL_API_VERSION,
  OPERATING_MODEL_KIND,
} from './operatingModelKind';
import { operatingModelSpecSchema } from './operatingModelSpecSchema';
import { Problems } from './Problems';
import { isMap, ownValue, valueAt } from './schemaParts';
import type { ModelProblem, OperatingModel } from './types';
import { unreadableSpec } from './unreadableSpec';

/**
 * What a text says: `model` where there is no problem. `appliesTo` is what can be read of it, valid or not.
 * @public
 */
export interface ValidatedModel {
  model?: OperatingModel;
  problems: ModelProblem[];
  appliesTo: string[];
}

/**
 * Checks an entity of the kind `OperatingModel`, shape and meaning, and reports everything that is wrong at
 * once, in the order of the document (after 100 problems, how many more there are).
 *
 * @remarks Pure, and never throws, whatever the entity holds.
 * @returns `model` where there is no problem: defaults filled in, every reference full and in lower case, the
 * title of an item its id where it has none. `appliesTo` is what can be read of it, valid or not.
 * @public
 */
export function validateOperatingModel(entity: Entity): ValidatedModel {
  const problems = new Problems();
  const namespace = textAt(entity, 'namespace') ?? 'default';
  const name = textAt(entity, 'name') ?? 'unnamed';
  const spec: unknown = ownValue(entity, 'spec');
  const unreadable = unreadableSpec(spec);

  addEnvelopeProblems(entity, problems);
  if (!isMap(spec) || unreadable) {
    const written = unreadable ? unreadable.written : spec;
    problems.add(
      ['spec'],
      `Must be a map of keys with at least status and appliesTo, not ${quoted(
        written,
      )}`,
    );
    return { problems: problems.list(entity), appliesTo: [] };
  }

  const parsed = operatingModelSpecSchema.safeParse(spec);
  addShapeProblems({
    schema: operatingModelSpecSchema,
    value: spec,
    path: ['spec'],
    issues: parsed.error?.issues ?? [],
    problems,
  });
  addReferenceProblems({
    schema: operatingModelSpecSchema,
    spec,
    namespace,
    problems,
  });
  addTimeProblems(spec, problems);

  const appliesTo = appliesToOfModel(spec, namespace);
  if (!parsed.success || !problems.isEmpty) {
    return { problems: problems.list(entity), appliesTo };
  }
  const entityRef = `operatingmodel:${namespace}/${name}`.toLocaleLowerCase(
    'en-US',
  );
  return {
    model: {
      entityRef,
      title: textAt(entity, 'title') ?? name,
      spec: completeSpec(parsed.data, namespace),
    },
    problems: [],
    appliesTo,
  };
}

function textAt(entity: unknown, key: string): string | undefined {
  const value = valueAt(entity, ['metadata', key]);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The catalog takes every version of ours and any case, so that a misspelt one has a page to say so on. */
function addEnvelopeProblems(entity: Entity, problems: Problems) {
  const { apiVersion, kind } = entity ?? {};
  if (apiVersion !== OPERATING_MODEL_API_VERSION) {
    problems.add(
      ['apiVersion'],
      `Must be ${OPERATING_MODEL_API_VERSION}, not ${quoted(apiVersion)}`,
    );
  }
  if (
    String(kind).toLocaleLowerCase('en-US') !==
    OPERATING_MODEL_KIND.toLocaleLowerCase('en-US')
  ) {
    problems.add(
      ['kind'],
      `Must be ${OPERATING_MODEL_KIND}, not ${quoted(kind)}`,
    );
  }
}
