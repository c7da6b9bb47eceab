import type { EntityRecord } from '../database/entities/EntityRecord';
import type { TransitionCause } from '../database/transitions/Transition';

/** When what evaluations rely on last changed. Times are ISO 8601 UTC. */
export interface InputChanges {
  /** Of the configuration and the checks. */
  definition?: string;
  /** Of a model, a system, a domain, a group or a person; undefined where that is not known, as of systems that are not evaluated. */
  changedAt(entityRef: string): string | undefined;
  /** Of the facts about an entity or model. */
  factsChangedAt(entityRef: string): string | undefined;
}

/** What the cause of a subject's changes depends on. */
export interface CausedSubject {
  entityRef: string;
  etag?: string;
  /** What is above it, nearest first. */
  above: readonly string[];
  modelRef?: string;
  parties: readonly string[];
  /** Whether the subject is a model: then its own text is the model's. */
  isModel?: boolean;
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
 * has, unless something above it may have, unseen. Where several have changed at once, which of them it was is not told apart further.
 */
export function causeOf(
  subject: CausedSubject,
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
  if (
    [subject.entityRef, subject.modelRef ?? ''].some(reference =>
      isLater(changes.factsChangedAt(reference)),
    )
  ) {
    return 'fact';
  }
  return subject.above.some(reference => !changes.changedAt(reference))
    ? 'entity'
    : 'time';
}

/** References of what the cause depends on beside the subject itself. */
export function inputsOf({
  above,
  modelRef,
  parties,
}: CausedSubject): string[] {
  return [...above, ...(modelRef ? [modelRef] : []), ...parties];
}

/** The entity as the subject of a change. */
export function subjectOf(
  record: Pick<EntityRecord, 'entity_ref' | 'etag' | 'model_ref' | 'parties'>,
  scope: readonly string[],
): CausedSubject {
  return {
    entityRef: record.entity_ref,
    etag: record.etag,
    above: scope.slice(1),
    modelRef: record.model_ref,
    parties: Object.keys(JSON.parse(record.parties)),
  };
}
