import type { EntityRecord } from '../database/entities/EntityRecord';
import type { TransitionCause } from '../database/transitions/Transition';

/** When what evaluations rely on last changed. Times are ISO 8601 UTC. */
export interface InputChanges {
  /** Of the configuration and the checks. */
  definition?: string;
  /** Of a model, a system, a domain, a group or a person; undefined where that is not known. */
  changedAt(entityRef: string): string | undefined;
  /** Of the facts about an entity or model. */
  factsChangedAt(entityRef: string): string | undefined;
}

/** What was known of a subject when it was evaluated before. */
export interface SubjectBefore {
  etag?: string;
  model_ref?: string;
  /** ISO 8601 UTC. */
  evaluated_at?: string;
}

/**
 * What a change of a subject's results came from: the nearest of what has changed since it was evaluated before, and time where nothing
 * has. Where several have changed at once, which of them it was is not told apart further.
 */
export function causeOf(
  subject: {
    entityRef: string;
    etag?: string;
    /** What is above it, nearest first. */
    above: readonly string[];
    modelRef?: string;
    parties: readonly string[];
    /** Whether the subject is a model: then its own text is the model's. */
    isModel?: boolean;
  },
  before: SubjectBefore,
  changes: InputChanges,
): TransitionCause {
  const { evaluated_at: evaluatedAt } = before;
  const isLater = (at: string | undefined) =>
    at !== undefined &&
    (evaluatedAt === undefined || Date.parse(at) > Date.parse(evaluatedAt));
  const hasChanged = (entityRef: string) =>
    isLater(changes.changedAt(entityRef));

  if (isLater(changes.definition)) {
    return 'definition';
  }
  if (subject.etag !== before.etag) {
    return subject.isModel ? 'model' : 'entity';
  }
  if (subject.above.some(hasChanged)) {
    return 'entity';
  }
  if (
    subject.modelRef !== before.model_ref ||
    (subject.modelRef && hasChanged(subject.modelRef))
  ) {
    return 'model';
  }
  if (subject.parties.some(hasChanged)) {
    return 'parties';
  }
  return [subject.entityRef, subject.modelRef ?? ''].some(reference =>
    isLater(changes.factsChangedAt(reference)),
  )
    ? 'fact'
    : 'time';
}

/** What the cause of an entity's changes depends on. */
export function subjectOf(
  record: Pick<EntityRecord, 'entity_ref' | 'etag' | 'model_ref' | 'parties'>,
  scope: readonly string[],
): Parameters<typeof causeOf>[0] {
  return {
    entityRef: record.entity_ref,
    etag: record.etag,
    above: scope.slice(1),
    modelRef: record.model_ref,
    parties: Object.keys(JSON.parse(record.parties)),
  };
}
