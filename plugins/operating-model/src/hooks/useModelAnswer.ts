import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../api/operatingModelApiRef';
import { useAnswer } from './useAnswer';

/** An operating model with its parts and problems. */
export function useModelAnswer(entityRef: string) {
  const api = useApi(operatingModelApiRef);
  return useAnswer(
    useCallback(() => api.getModel(entityRef), [api, entityRef]),
    useCallback(() => api.refreshEntity(entityRef), [api, entityRef]),
  );
}
