import { useApi } from '@backstage/core-plugin-api';
import type {
  EntityAnswer,
  ModelRow,
  Severity,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import type { IssueQuestion } from './useIssueQuestion';

/** The model whose words the form offers. */
export interface IssueModel {
  /** Its reference, where it is clear which one answers. */
  modelRef?: string;
  severities: Severity[];
  /** The models to choose from, where nothing says which and there are several. */
  choices: ModelRow[];
  /** What the backend knows of the entity that is affected. */
  entity?: EntityAnswer;
  entityError?: Error;
  /** The model that applies could not be read. */
  modelError?: Error;
  /** Whether the question names everything that the backend needs. */
  complete: boolean;
}

/**
 * The model that answers a question: that of the entity, else the only one in force, else the one that is chosen.
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

  const loadModels = useCallback(() => api.listModels({ limit: 200 }), [api]);
  const models = useLoaded(entityRef ? undefined : loadModels);
  const inForce = (models.answer?.items ?? []).filter(
    ({ state, status }) =>
      state !== 'invalid' && (status === 'trial' || status === 'adopted'),
  );

  const ofEntity = entity?.model.value ?? entity?.model.instead?.value;
  const only = inForce.length === 1 ? inForce[0].entityRef : undefined;
  const modelRef = entityRef ? ofEntity?.entityRef : model ?? only;
  const loadSeverities = useCallback(
    () => api.listModelParts(modelRef ?? '', 'severities', { limit: 200 }),
    [api, modelRef],
  );
  const severities = useLoaded(modelRef ? loadSeverities : undefined);

  const settled = models.answer !== undefined || models.error !== undefined;
  return {
    modelRef,
    severities: severities.refreshing ? [] : severities.answer?.items ?? [],
    choices: inForce.length > 1 ? inForce : [],
    entity,
    entityError: loaded.error,
    modelError: severities.error,
    complete:
      !!issueClass &&
      (!!entityRef || !!model || (settled && inForce.length <= 1)),
  };
}
