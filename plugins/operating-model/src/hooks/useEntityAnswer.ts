import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../api/operatingModelApiRef';
import { useAnswer } from './useAnswer';

/** The effective operating model of an entity. */
export function useEntityAnswer(entityRef: string) {
  const api = useApi(operatingModelApiRef);
  return useAnswer(
    useCallback(() => api.getEntity(entityRef), [api, entityRef]),
    useCallback(() => api.refreshEntity(entityRef), [api, entityRef]),
  );
}
