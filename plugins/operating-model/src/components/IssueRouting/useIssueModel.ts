import { useApi } from '@backstage/core-plugin-api';
import type {
  EntityAnswer,
  Severity,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import type { IssueQuestion } from './useIssueQuestion';

/** The model that answers a question, and what else the form needs to know of it. */
export interface IssueModel {
  /** Its reference, where it is clear which one answers. */
  modelRef?: string;
  /** Whose issue classes can be chosen: of the model of the entity that is affected, none without one; else of all. */
  classesOf: string | 'all' | 'none';
  severities: Severity[];
  /** The models that could answer, where that is not clear. */
  choices: { entityRef: string; title?: string }[];
  /** Whether the choices are those that know the issue class. */
  known: boolean;
  /** What the backend knows of the entity that is affected. */
  entity?: EntityAnswer;
  entityError?: Error;
  /** Why the models, or what they say, could not be read. */
  error?: Error;
  retry(): void;
  /** Whether the question names everything that the backend needs. */
  complete: boolean;
}

/**
 * The model that answers a question: that of the entity, else the one that is named, else the only one that knows the issue class,
 * else the only one in use.
 *
 * @param given - the entity's answer where the page has it already
 */
export function useIssueModel(
  question: IssueQuestion,
  given: EntityAnswer | undefined,
): IssueModel {
  const api = useApi(operatingModelApiRef);
  const { entityRef, model, issueClass } = question;

  const loadEntity = useCallback(
    () => api.getEntity(entityRef ?? ''),
    [api, entityRef],
  );
  const loaded = useLoaded(entityRef && !given ? loadEntity : undefined);
  const current = loaded.refreshing ? undefined : loaded.answer;
  const entity = given ?? (loaded.error ? undefined : current);
  const ofEntity = entity?.model.value ?? entity?.model.instead?.value;

  const loadModels = useCallback(() => api.listModels({ limit: 200 }), [api]);
  const models = useLoaded(entityRef ? undefined : loadModels);
  const inForce = (models.answer?.items ?? []).filter(
    ({ state, status }) =>
      state !== 'invalid' && (status === 'trial' || status === 'adopted'),
  );
  const only = inForce.length === 1 ? inForce[0].entityRef : undefined;

  const open = !entityRef && !model && !only;
  const loadKnowing = useCallback(
    () => api.listIssueClasses({ id: issueClass, limit: 200 }),
    [api, issueClass],
  );
  const knowing = useLoaded(
    open && models.answer && issueClass ? loadKnowing : undefined,
  );
  const having = knowing.refreshing
    ? []
    : (knowing.answer?.items ?? []).map(row => row.model);
  const known = having.length > 0;
  const possible = known ? having : inForce;
  const choices = open && issueClass ? possible : [];

  const ofClass = having.length === 1 ? having[0].entityRef : undefined;
  const modelRef = entityRef ? ofEntity?.entityRef : model ?? only ?? ofClass;
  const loadSeverities = useCallback(
    () => api.listModelParts(modelRef ?? '', 'severities', { limit: 200 }),
    [api, modelRef],
  );
  const severities = useLoaded(modelRef ? loadSeverities : undefined);

  const failed = [models, knowing, severities].find(({ error }) => error);
  const settled =
    models.error !== undefined ||
    knowing.error !== undefined ||
    (models.answer !== undefined && inForce.length === 0);
  return {
    modelRef,
    classesOf: entityRef ? ofEntity?.entityRef ?? 'none' : 'all',
    severities: severities.refreshing ? [] : severities.answer?.items ?? [],
    choices: knowing.refreshing || choices.length < 2 ? [] : choices,
    known,
    entity,
    entityError: loaded.error,
    error: failed?.error,
    retry: failed?.retry ?? models.retry,
    // Where it cannot be told which model answers, the backend says why.
    complete: !!issueClass && (!!entityRef || !!modelRef || settled),
  };
}
