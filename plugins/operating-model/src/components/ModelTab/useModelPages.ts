import { useApi } from '@backstage/core-plugin-api';
import type {
  ModelAnswer,
  ModelListName,
  ModelPartPage,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { usePages, type Pages } from '../Pages';

/** As many as the answer for the model has of each list. */
const ROWS = 20;

/** A list of a model, of which the answer for the model has the first page. */
export function useModelPages<List extends ModelListName>(
  model: ModelAnswer,
  list: List,
): Pages<ModelPartPage<List>> {
  const api = useApi(operatingModelApiRef);
  const { entityRef } = model;
  return usePages<ModelPartPage<List>>(
    `${list}.cursor`,
    model.parts[list],
    useCallback(
      cursor => api.listModelParts(entityRef, list, { cursor, limit: ROWS }),
      // A model that was evaluated again may have other parts.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [api, entityRef, list, model],
    ),
  );
}
