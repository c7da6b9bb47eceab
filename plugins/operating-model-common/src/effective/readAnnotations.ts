import type { EntityView } from '../catalog/types';
import type { DomainConfig } from './DomainConfig';
import { ANNOTATION_PREFIX } from '../annotations/annotationPrefix';
import { UNREADABLE_ANNOTATION } from '../annotations/unreadableAnnotation';
import { formProblem } from '../annotations/formProblem';
import { nearest } from '../wording/nearest';
import {
  ANNOTATION_FIELDS,
  annotationKey,
  type AnnotationField,
} from '../annotations/annotationFields';

/** The catalog stores no longer value in its search table, so a longer one could not be filtered by. */
const LONGEST_VALUE = 200;

/**
 * An annotation of ours as written. `problem` says why the value cannot be used whatever its field.
 * @public
 */
export interface WrittenAnnotation {
  key: string;
  raw: string;
  problem?: string;
}

/**
 * An annotation that cannot be used: its key, its value as written, one sentence, and for an unknown
 * key the nearest known one.
 * @public
 */
export interface AnnotationProblem extends WrittenAnnotation {
  problem: string;
  field?: AnnotationField;
  nearest?: string;
}

/**
 * What an entity declares in annotations.
 * @public
 */
export interface ReadAnnotations {
  fields: ReadonlyMap<AnnotationField, WrittenAnnotation>;
  problems: AnnotationProblem[];
}

const fieldsByKey = new Map<string, AnnotationField>(
  ANNOTATION_FIELDS.map(field => [annotationKey(field), field]),
);

/**
 * Reads the operating-model annotations of an entity, and the aliases that configuration names. Never
 * throws: whatever cannot be used is a problem with a sentence.
 * @public
 */
export function readAnnotations(
  view: EntityView,
  config: Pick<DomainConfig, 'annotationAliases'>,
): ReadAnnotations {
  const fields = new Map<AnnotationField, WrittenAnnotation>();
  const problems: AnnotationProblem[] = [];

  function take(field: AnnotationField, key: string, raw: string) {
    const problem = problemOfValue(field, raw);
    fields.set(field, { key, raw, problem });
    if (problem) {
      problems.push({ key, raw, problem, field });
    }
  }

  for (const [key, raw] of view.annotations) {
    const field = fieldsByKey.get(key);
    if (field) {
      take(field, key, raw);
    } else if (key === UNREADABLE_ANNOTATION) {
      problems.push(...unreadableProblems(raw));
    } else if (key.startsWith(ANNOTATION_PREFIX)) {
      problems.push(unknownKey(key, raw));
    }
  }
  for (const [alias, field] of config.annotationAliases) {
    const raw = view.annotations.get(alias);
    if (raw !== undefined && !fields.has(field)) {
      take(field, alias, raw);
    }
  }
  problems.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { fields, problems };
}

function problemOfValue(
  field: AnnotationField,
  raw: string,
): string | undefined {
  if (raw.length > LONGEST_VALUE) {
    return `The value is ${raw.length} characters long; ${LONGEST_VALUE} are allowed`;
  }
  return formProblem(field, raw);
}

function unknownKey(key: string, raw: string): AnnotationProblem {
  const field = nearest(key.slice(ANNOTATION_PREFIX.length), ANNOTATION_FIELDS);
  const meant = field && `${ANNOTATION_PREFIX}${field}`;
  return {
    key,
    raw,
    problem: meant
      ? `There is no annotation ${key}; did you mean ${meant}?`
      : `There is no annotation ${key}; known ones are ${ANNOTATION_FIELDS.join(
          ', ',
        )}`,
    nearest: meant,
  };
}

/** The catalog module moves keys that core would refuse into one annotation, as a JSON map. */
function unreadableProblems(raw: string): AnnotationProblem[] {
  let entries: [string, unknown][] = [];
  try {
    entries = Object.entries(JSON.parse(raw));
  } catch {
    return [
      {
        key: UNREADABLE_ANNOTATION,
        raw,
        problem: 'This annotation is kept for the catalog module to write',
      },
    ];
  }
  return entries.map(([key, value]) => ({
    ...unknownKey(
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ),
    problem: `${JSON.stringify(key)} is no valid annotation key`,
  }));
}
